import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { sharedPrefix } from '@pantograph/content/documents';
import type { Finding } from '@pantograph/contract';
import type { DataContext } from '../model/context.ts';
import { dataOf } from '../model/data-of.ts';
import type { CollectionName, DocumentModels } from '../model/document-models.ts';
import type { Form } from '../model/form-of.ts';
import { ownIn } from '../model/in-language.ts';
import { type GroupNode, isValues, type Node, rowsOf, rowValue, type Values, valueAt } from '../model/node.ts';
import { prepareForm, withoutOwn } from '../model/prepare-form.ts';
import { sharedSectionName } from '../model/shared-section-block.ts';
import { matchRows } from './match-rows.ts';

/** A source form of one language, and the document that it is to be written into. */
export interface FormChange {
  collection: CollectionName;
  key: string;
  locale: string;
  form: Form;
  /** The document with all its languages. */
  stored: unknown;
  /** Its source form in the language, as it is now; and in the default language. */
  was: Form;
  lead: Form;
  /**
   * Whether a text that is the default language's, and was not written in this language, stays unwritten: for forms that
   * were read here, where the default language stands in for what is missing.
   */
  keepsFallbacks: boolean;
  context: DataContext;
  models: DocumentModels;
  /** Find a shared section of the brand by its key. */
  sharedId(key: string): string | undefined;
}

/** What Payload is to save in the language, `null` where something is taken away; none where the form is wrong. */
export type MergeOutcome =
  | { data: Record<string, unknown>; isChanged: boolean; findings: readonly Finding[] }
  | { data?: undefined; findings: readonly Finding[] };

/**
 * Write a source form of one language into a document: its texts into that language, its structure into all. What the form
 * does not change is left as it is stored, other languages always, and rows keep their ids.
 */
export function mergeForm(change: FormChange): MergeOutcome {
  const { collection, key, locale, form, stored, was, lead, context, models } = change;
  const outcome = dataOf(collection, key, { [locale]: form }, context, models);
  if (!outcome.data) return outcome;
  const writer = new FormWriter(change);
  const { fields } = models[collection];
  const prepared = (each: Form) => withoutOwn(prepareForm(collection, key, each, lead));
  const data = writer.group(fields, stored, prepared(was), prepared(form), outcome.data);
  return { data, isChanged: writer.isChanged, findings: outcome.findings };
}

/** Walks a stored document, its form as it was, as it is to be, and the data made of that, side by side. */
class FormWriter {
  isChanged = false;
  readonly #change: FormChange;

  constructor(change: FormChange) {
    this.#change = change;
  }

  group(node: GroupNode, stored: unknown, was: unknown, now: unknown, made: unknown): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(node.fields)) {
      const value = this.#node(
        field,
        valueAt(stored, name),
        valueAt(was, name),
        valueAt(now, name),
        valueAt(made, name),
      );
      if (value !== undefined) data[name] = value;
    }
    return data;
  }

  #node(node: Node, stored: unknown, was: unknown, now: unknown, made: unknown): unknown {
    switch (node.kind) {
      case 'text':
        return this.#text(stored, was, now, made, '');
      case 'rich-text':
        // Line ends around a text say nothing.
        return this.#text(stored, trimmed(was), trimmed(now), made, this.#change.context.richText.fromMarkdown(''));
      case 'link':
        return this.#link(stored, was, now, made);
      case 'image': {
        const { src: fileWas, alt: altWas } = isValues(was) ? was : {};
        const { src, alt } = isValues(now) ? now : {};
        return {
          file: this.#shared(valueAt(stored, 'file'), fileWas, src, valueAt(made, 'file')),
          alt: this.#text(valueAt(stored, 'alt'), altWas, alt, valueAt(made, 'alt'), ''),
        };
      }
      case 'group':
        return stored === undefined && made === undefined ? undefined : this.group(node, stored, was, now, made);
      case 'list': {
        const { item } = node;
        return this.#rows(stored, was, now, made, (before, rowWas, rowNow, row) =>
          item.kind === 'group'
            ? this.group(item, before, rowWas, rowNow, row)
            : { [rowValue]: this.#node(item, valueAt(before, rowValue), rowWas, rowNow, valueAt(row, rowValue)) },
        );
      }
      case 'sections':
        return this.#rows(
          stored,
          was,
          now,
          made,
          (before, rowWas, rowNow, row) => {
            const name = String(valueAt(rowNow, 'section'));
            if (name.startsWith(sharedPrefix)) {
              return { blockType: sharedSectionName, section: this.#change.sharedId(name.slice(sharedPrefix.length)) };
            }
            const section = node.sections[name];
            return { blockType: name, ...(section && this.group(section, before, rowWas, rowNow, row)) };
          },
          (row) => valueAt(row, 'section'),
        );
      default:
        return this.#shared(stored, was, now, made);
    }
  }

  /** What all languages share. */
  #shared(stored: unknown, was: unknown, now: unknown, made: unknown): unknown {
    const isSame = isDeepStrictEqual(was ?? undefined, now ?? undefined);
    // A box that is not there is not ticked.
    if (isSame || (!was && now === false)) return stored;
    this.isChanged = true;
    return made ?? (Array.isArray(stored) ? [] : null);
  }

  #text(stored: unknown, was: unknown, now: unknown, made: unknown, empty: unknown): unknown {
    const { locale, context, keepsFallbacks } = this.#change;
    const own = ownIn(stored, locale);
    const isWritten = own !== undefined || keepsFallbacks || typeof now !== 'string';
    if (was === now && isWritten) return own;
    this.isChanged = true;
    if (typeof now === 'string') return ownIn(made, locale);
    // Another language's text would stand in for one that is taken away, so it is empty on purpose.
    const standsIn = locale !== context.defaultLocale && ownIn(stored, context.defaultLocale);
    return standsIn ? empty : null;
  }

  #link(stored: unknown, was: unknown, now: unknown, made: unknown): unknown {
    const { locale, keepsFallbacks } = this.#change;
    const inLocale = (link: unknown, name: string) => ownIn(valueAt(link, name), locale);
    const isTyped = valueAt(made, 'kind') === 'address';
    const isWritten = keepsFallbacks || !isTyped || inLocale(stored, 'address') !== undefined;
    if (was === now && isWritten) {
      if (!isValues(stored)) return undefined;
      const { anchor: _, address: __, ...shared } = stored;
      const own = Object.fromEntries(
        ['anchor', 'address'].flatMap((name) => {
          const text = inLocale(stored, name);
          return text === undefined ? [] : [[name, text]];
        }),
      );
      return { ...shared, ...own };
    }
    this.isChanged = true;
    return {
      ...(isValues(stored) && { kind: stored.kind }),
      ...(isValues(made) && { kind: made.kind }),
      document: valueAt(made, 'document') ?? null,
      anchor: inLocale(made, 'anchor') ?? null,
      address: inLocale(made, 'address') ?? null,
    };
  }

  #rows(
    stored: unknown,
    was: unknown,
    now: unknown,
    made: unknown,
    write: (before: unknown, rowWas: unknown, rowNow: unknown, row: unknown) => Values,
    kindOf?: (row: unknown) => unknown,
  ): unknown {
    const [before, rowsWas, rowsNow, rows] = [rowsOf(stored), rowsOf(was), rowsOf(now), rowsOf(made)];
    if (stored === undefined && rowsNow.length === 0) return undefined;
    const matches = matchRows(rowsWas, rowsNow, kindOf);
    if (rowsNow.length !== before.length || matches.some((match, index) => match !== index)) this.isChanged = true;
    return rowsNow.map((row, index) => {
      const match = matches[index];
      const known = match === undefined ? undefined : before[match];
      const wasThere = match === undefined ? undefined : rowsWas[match];
      const { id, blockName } = isValues(known) ? known : {};
      return {
        id: id ?? randomBytes(12).toString('hex'),
        ...(blockName !== undefined && blockName !== null && { blockName }),
        ...write(known, wasThere, row, rows[index]),
      };
    });
  }
}

function trimmed(text: unknown): unknown {
  return typeof text === 'string' ? text.trim() : text;
}
