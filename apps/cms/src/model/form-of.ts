import { schemaVersion } from '@pantograph/content/documents';
import type { FormContext } from './context.ts';
import { type CollectionName, type DocumentModels, documentModels } from './document-models.ts';
import { formOfLink } from './form-of-link.ts';
import { isGone } from './gone-section.ts';
import { idOf } from './id-of.ts';
import { inLanguage, textIn } from './in-language.ts';
import {
  type GroupNode,
  isValues,
  type Node,
  rowsOf,
  rowValue,
  type SectionsNode,
  type Values,
  valueAt,
} from './node.ts';
import { sharedSectionName } from './shared-section-block.ts';

/** A document in its source form: what a file of the `files` source holds, a post's Markdown as `body`. */
export type Form = Record<string, unknown>;

/** What is asked for while a form is made. */
export interface FormReader extends FormContext {
  readonly locale: string;
}

/**
 * Make the source form of one language from a document fetched with `locale: 'all'` and `depth: 0`. A text that the
 * language has not is the default language's; an empty one is left out.
 */
export function formOf(
  collection: CollectionName,
  document: unknown,
  locale: string,
  context: FormContext,
  models: DocumentModels = documentModels,
): Form {
  const { fields, type } = models[collection];
  const version = schemaVersion(type);
  // A form that names no version is taken for one of the first.
  const form: Form = {
    ...formOfGroup(fields, document, { ...context, locale }),
    ...(version > 1 && { schemaVersion: version }),
  };
  if (collection !== 'posts') return form;
  // One author is written as one, as people do.
  const { authors, ...rest } = form;
  const [author, ...others] = rowsOf(authors);
  if (author === undefined) return rest;
  if (others.length > 0) return form;
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => (name === 'authors' ? ['author', author] : [name, value])),
  );
}

function formOfGroup(group: GroupNode, data: unknown, reader: FormReader): Form {
  const form: Form = {};
  for (const [name, node] of Object.entries(group.fields)) {
    const value = formOfNode(node, valueAt(data, name), reader);
    if (value !== undefined) form[name] = value;
  }
  return form;
}

function formOfNode(node: Node, data: unknown, reader: FormReader): unknown {
  switch (node.kind) {
    case 'text': {
      const text = textIn(data, reader);
      return text === '' && !node.mayBeEmpty ? undefined : text;
    }
    case 'rich-text': {
      const state = inLanguage(data, reader);
      const markdown = state === undefined ? '' : reader.richText.toMarkdown(state);
      return markdown === '' && !(node.mayBeEmpty && node.isNeeded) ? undefined : markdown;
    }
    case 'date':
    case 'choice':
      return data === '' ? undefined : data;
    case 'toggle':
      // A box that nobody touched is not ticked.
      return data ?? (node.isNeeded ? false : undefined);
    case 'number':
      return data;
    case 'link':
      return formOfLink(data, reader);
    case 'image': {
      const file = idOf(valueAt(data, 'file'));
      if (file === undefined) return undefined;
      const alt = textIn(valueAt(data, 'alt'), reader) ?? reader.unwrittenAlt;
      const focus = reader.focusOf?.(file);
      // An empty text says that the picture only decorates; where nobody said anything, the reader of forms asks.
      return {
        src: `media/${reader.nameOf('media', file, reader.locale) ?? file}`,
        ...(alt !== undefined && { alt }),
        ...(focus && { focus }),
      };
    }
    case 'references': {
      const names = rowsOf(data).flatMap((each) => {
        const id = idOf(each);
        const name = id === undefined ? undefined : reader.nameOf(node.to, id, reader.locale);
        // A tag that is gone tags nothing; an author that is gone is told by the gate.
        return name ?? (node.to === 'authors' && id !== undefined ? id : []);
      });
      return names.length === 0 ? undefined : names;
    }
    case 'list': {
      const rows = rowsOf(data).map((row) => {
        if (node.item.kind === 'group') return formOfGroup(node.item, row, reader);
        // A row that nobody has filled is kept, so that its place is told.
        return formOfNode(node.item, valueAt(row, rowValue), reader) ?? '';
      });
      return rows.length === 0 && !node.isNeeded ? undefined : rows;
    }
    case 'group': {
      const form = formOfGroup(node, data, reader);
      return node.isNeeded || !isEmpty(form) ? form : undefined;
    }
    case 'sections':
      return rowsOf(data).flatMap((row) => sectionsOfRow(node, row, reader));
  }
}

/** Tell whether a group that may be left out says nothing: an unticked box or an empty list alone is nothing. */
function isEmpty(form: Values): boolean {
  return Object.values(form).every(
    (value) => value === false || (Array.isArray(value) && value.length === 0) || (isValues(value) && isEmpty(value)),
  );
}

function sectionsOfRow(node: SectionsNode, row: unknown, reader: FormReader): Form[] {
  const name = String(valueAt(row, isGone(row) ? 'name' : 'blockType') ?? '');
  if (name === sharedSectionName) {
    const id = idOf(valueAt(row, 'section'));
    const blocks = id === undefined ? undefined : reader.sharedSection(id);
    const own = blocks?.filter((block) => valueAt(block, 'blockType') !== sharedSectionName);
    // One that is gone stays in its place, where the reader of forms refuses it.
    return own ? own.flatMap((block) => sectionsOfRow(node, block, reader)) : [{ section: name }];
  }
  const section = Object.hasOwn(node.sections, name) ? node.sections[name] : undefined;
  return [{ section: name, ...(section && formOfGroup(section, row, reader)) }];
}
