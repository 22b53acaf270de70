import { markedText } from './marked-text.ts';
import { isValues, rowsOf, type Values, valueAt } from './node.ts';

/** As much of a field of Payload, on the server or in the browser, as it takes to read what it holds. */
export interface FieldShape {
  type: string;
  name?: string;
  label?: unknown;
  labels?: { singular?: unknown };
  localized?: boolean;
  hidden?: boolean;
  admin?: unknown;
  options?: readonly unknown[];
  custom?: { options?: readonly unknown[] };
  fields?: readonly FieldShape[];
  blocks?: readonly BlockShape[];
}

interface BlockShape {
  slug: string;
  labels?: { singular?: unknown };
  fields: readonly FieldShape[];
}

/** One value of a document, or the order of the entries of a list. */
export interface Leaf {
  /** Where it stays when entries move: names and entries' ids joined by dots. */
  place: string;
  /** Where it stands now, as Payload names fields. */
  path: string;
  /** What an editor calls it: `Section 2 (Features) › Title`. */
  label: string;
  value: unknown;
  /** The value in words; empty where nothing is written. */
  text: string;
  /** The places of the entries that it stands in. */
  inside: readonly string[];
}

/** What became of a value. */
export interface Difference {
  place: string;
  path: string;
  label: string;
  before: string;
  after: string;
}

/** Get what a field holds: the value itself, or of a localised one the value of a language. */
export type ReadField = (field: FieldShape, value: unknown) => unknown;

/** Read a document of one language. */
export const readAsIs: ReadField = (_, value) => value;

/** Read a document of all languages in one of them; what is not written in it is read in the first. */
export function readIn(locale: string, defaultLocale: string): ReadField {
  return (field, value) =>
    field.localized && isValues(value) ? (valueAt(value, locale) ?? valueAt(value, defaultLocale)) : value;
}

/** Fields that a document has beside its content. */
const own = new Set(['id', 'brand', 'key', 'rev', 'savedBy', 'createdAt', 'updatedAt']);

/** List the values of a document. */
export function leavesOf(fields: readonly FieldShape[], document: unknown, read: ReadField = readAsIs): Leaf[] {
  return ofFields(fields, document, { place: '', path: '', labels: [], inside: [] }, read);
}

/** List what changed from one document to the other: values, and entries that came, went or moved. */
export function differences(
  fields: readonly FieldShape[],
  before: unknown,
  after: unknown,
  read: ReadField = readAsIs,
): Difference[] {
  const old = new Map(leavesOf(fields, before, read).map((leaf) => [leaf.place, leaf]));
  const fresh = new Map(leavesOf(fields, after, read).map((leaf) => [leaf.place, leaf]));
  const changed = [...fresh.values()].filter(
    (leaf) => !isSame(leaf.value, old.get(leaf.place)?.value) && leaf.inside.every((entry) => hasEntry(old, entry)),
  );
  const gone = [...old.values()].filter(
    (leaf) => !fresh.has(leaf.place) && !isEmpty(leaf.value) && leaf.inside.every((entry) => hasEntry(fresh, entry)),
  );
  return [
    ...changed.map((leaf) => ({ ...named(leaf), before: old.get(leaf.place)?.text ?? '', after: leaf.text })),
    ...gone.map((leaf) => ({ ...named(leaf), before: leaf.text, after: '' })),
  ].filter(({ before, after }) => before !== '' || after !== '');
}

/** Tell whether two values say the same; what was never written and what is not there are one. */
export function isSame(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || inOrder(one) === inOrder(other);
}

/** Write a value with its keys sorted: Postgres gives them back in an order of its own. */
function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    isValues(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part,
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function named({ place, path, label }: Leaf) {
  return { place, path, label };
}

function hasEntry(leaves: ReadonlyMap<string, Leaf>, entry: string): boolean {
  const list = leaves.get(entry.slice(0, entry.lastIndexOf('.')));
  return Array.isArray(list?.value) && list.value.includes(entry.slice(entry.lastIndexOf('.') + 1));
}

interface At {
  place: string;
  path: string;
  labels: readonly string[];
  inside: readonly string[];
}

function ofFields(fields: readonly FieldShape[], data: unknown, at: At, read: ReadField): Leaf[] {
  const values: Values = isValues(data) ? data : {};
  return fields.flatMap((field) => {
    const { name, type } = field;
    if (name === undefined) return field.fields ? ofFields(field.fields, data, at, read) : [];
    if (type === 'ui' || (at.place === '' && own.has(name))) return [];
    return ofField(field, read(field, valueAt(values, name)), below(at, name, name, labelOf(field)), read);
  });
}

function ofField(field: FieldShape, value: unknown, at: At, read: ReadField): Leaf[] {
  if (field.type === 'group') return ofFields(field.fields ?? [], value, at, read);
  if (field.type === 'array' || field.type === 'blocks') return ofList(field, rowsOf(value), at, read);
  return [leaf(at, plainValue(field, value), textOf(field, value))];
}

function ofList(field: FieldShape, rows: readonly unknown[], at: At, read: ReadField): Leaf[] {
  const names = rows.map((row) => {
    const block = blockOf(field, row);
    const name = block ? wordsOf(block.labels?.singular, block.slug) : '';
    const title = titleIn(row, read);
    return [name, title && `“${title}”`].filter(Boolean).join(' ') || wordsOf(field.labels?.singular, 'Entry');
  });
  const ids = rows.map((row, index) => rowName(row, index));
  const list = leaf({ ...at, labels: [...at.labels, 'order'] }, ids, names.join(' · '));
  return [
    list,
    ...rows.flatMap((row, index) => {
      const block = blockOf(field, row);
      const singular = wordsOf(field.labels?.singular, 'Entry');
      const name = block ? `${singular} ${index + 1} (${wordsOf(block.labels?.singular, block.slug)})` : undefined;
      const labels = [...at.labels.slice(0, -1), name ?? `${singular} ${index + 1}`];
      const inRow = { ...below(at, rowName(row, index), index), labels };
      const inside = [...at.inside, inRow.place];
      return ofFields(block?.fields ?? field.fields ?? [], row, { ...inRow, inside }, read);
    }),
  ];
}

function leaf({ place, path, labels, inside }: At, value: unknown, text: string): Leaf {
  return { place, path, label: labels.join(' › '), value, text, inside };
}

/** Relations are compared by id, whether they were looked up or not. */
function plainValue({ type }: FieldShape, value: unknown): unknown {
  if (type !== 'relationship' && type !== 'upload') return value;
  return Array.isArray(value) ? value.map(idIn) : idIn(value);
}

function idIn(value: unknown): unknown {
  if (!isValues(value)) return value;
  return 'relationTo' in value ? { ...value, value: idIn(value.value) } : (value.id ?? value);
}

function textOf(field: FieldShape, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  switch (field.type) {
    case 'richText':
      return markedText(value);
    case 'checkbox':
      return value ? 'Yes' : 'No';
    case 'relationship':
    case 'upload':
      return (Array.isArray(value) ? value : [value]).map(relationText).join(', ');
    default:
      return typeof value === 'object' ? '' : (chosen(field, value) ?? String(value));
  }
}

/** What a value is called where it was chosen from several. */
function chosen({ options, custom }: FieldShape, value: unknown): string | undefined {
  const option = (options ?? custom?.options ?? []).find((one) => isValues(one) && one.value === value);
  return isValues(option) ? wordsOf(option.label, String(value)) : undefined;
}

/** Name a related document: by its title where it was looked up, or else by its id, which whoever shows it may replace. */
function relationText(value: unknown): string {
  const document = isValues(value) && 'relationTo' in value ? value.value : value;
  if (!isValues(document)) return String(document ?? '');
  return String(document.title ?? document.name ?? document.label ?? document.filename ?? document.id ?? '');
}

function titleIn(row: unknown, read: ReadField): string {
  for (const name of ['title', 'heading', 'label', 'name', 'quote', 'question']) {
    const text = read({ type: 'text', name, localized: true }, valueAt(row, name));
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return '';
}

export function blockOf(field: FieldShape, row: unknown): BlockShape | undefined {
  return field.blocks?.find(({ slug }) => slug === valueAt(row, 'blockType'));
}

export function rowName(row: unknown, index: number): string {
  return String(valueAt(row, 'id') ?? index);
}

function labelOf({ label, name }: FieldShape): string {
  return wordsOf(label, name ?? '');
}

function wordsOf(label: unknown, otherwise: string): string {
  return typeof label === 'string' && label !== '' ? label : otherwise;
}

function below({ place, path, labels, inside }: At, inPlace: string, inPath: string | number, label?: string): At {
  return {
    place: place === '' ? inPlace : `${place}.${inPlace}`,
    path: path === '' ? String(inPath) : `${path}.${inPath}`,
    labels: label === undefined ? labels : [...labels, label],
    inside,
  };
}
