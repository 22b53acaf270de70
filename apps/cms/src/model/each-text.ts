import { isOffered } from '@pantograph/contract';
import type { RichTextCodec } from './context.ts';
import type { DocumentModel } from './document-models.ts';
import { ownIn } from './in-language.ts';
import { type GroupNode, isValues, type Node, rowsOf, rowValue, type Values, valueAt } from './node.ts';

/** A text of a document that is written in each language. */
export interface TextPlace {
  /** Where it stays when rows move: names and the rows' ids joined by dots. */
  place: string;
  /** Where it stands now: names and 0-based indices joined by dots, as in findings and in Payload. */
  path: string;
  /** What an editor calls it: `Section 2 (Features) › Feature 1 › Title`. */
  label: string;
  /** Get it in a language; empty where it was left empty on purpose, undefined where it was never written. */
  textIn(locale: string): string | undefined;
}

/** What it takes to read the texts of a document. */
export interface TextContext {
  readonly defaultLocale: string;
  readonly richText: Pick<RichTextCodec, 'toMarkdown'>;
  /** The compositions that the document's brand has chosen, by section. */
  readonly variants?: Readonly<Record<string, string>>;
}

interface At {
  place: string;
  path: string;
  labels: readonly string[];
}

/**
 * List the texts of a document that say something: not addresses, anchors and slugs, and not those that the choices beside
 * them leave unused.
 */
export function eachText(model: DocumentModel, document: unknown, context: TextContext): TextPlace[] {
  return ofGroup(model.fields, document, { place: '', path: '', labels: [] }, context);
}

function ofGroup(
  group: GroupNode,
  data: unknown,
  at: At,
  context: TextContext,
  defaults: Readonly<Record<string, unknown>> = {},
): TextPlace[] {
  const values: Values = isValues(data) ? data : {};
  return Object.entries(group.fields).flatMap(([name, node]) =>
    isOffered(group.shape, name, values, defaults)
      ? ofNode(node, valueAt(values, name), below(at, name, name, node.label), context)
      : [],
  );
}

function ofNode(node: Node, data: unknown, at: At, context: TextContext): TextPlace[] {
  const { place, path } = at;
  const label = at.labels.join(' › ');
  switch (node.kind) {
    case 'text': {
      if (node.isName) return [];
      const textIn = (locale: string) => asText(ownIn(data, locale));
      return [{ place, path, label, textIn }];
    }
    case 'rich-text': {
      const textIn = (locale: string) => {
        const state = ownIn(data, locale);
        return state === undefined ? undefined : context.richText.toMarkdown(state);
      };
      return [{ place, path, label, textIn }];
    }
    case 'image':
      return ofNode(node.alt, valueAt(data, 'alt'), below(at, 'alt', 'alt', node.alt.label), context);
    case 'group':
      return ofGroup(node, data, at, context);
    case 'list': {
      const item = node.item;
      // Below another label the entry's own says enough: Feature 1, not Features › Feature 1.
      const labels = at.labels.length === 1 ? at.labels : at.labels.slice(0, -1);
      const name = item.kind === 'group' ? item.label : node.label;
      return rowsOf(data).flatMap((row, index) => {
        const inRow = { ...below(at, rowName(row, index), index), labels: [...labels, `${name} ${index + 1}`] };
        return item.kind === 'group'
          ? ofGroup(item, row, inRow, context)
          : ofNode(item, valueAt(row, rowValue), { ...inRow, path: `${inRow.path}.${rowValue}` }, context);
      });
    }
    case 'sections':
      return rowsOf(data).flatMap((row, index) => {
        const name = String(valueAt(row, 'blockType') ?? '');
        const section = Object.hasOwn(node.sections, name) ? node.sections[name] : undefined;
        if (!section) return [];
        const labels = [`Section ${index + 1} (${section.label})`];
        const inRow = { ...below(at, rowName(row, index), index), labels };
        return ofGroup(section, row, inRow, context, { variant: context.variants?.[name] });
      });
    default:
      return [];
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function rowName(row: unknown, index: number): string {
  return String(valueAt(row, 'id') ?? index);
}

function below({ place, path, labels }: At, inPlace: string, inPath: string | number, label?: string): At {
  return {
    place: place === '' ? inPlace : `${place}.${inPlace}`,
    path: path === '' ? String(inPath) : `${path}.${inPath}`,
    labels: label === undefined ? labels : [...labels, label],
  };
}
