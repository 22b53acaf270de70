import type { FlattenedField, PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import type { FieldError } from '../errors.ts';
import { blockFields, idOf, innerFields, isValues, type NamedField, namedFields } from './fields.ts';

interface Reference {
  path: string;
  label: string;
  collection: string;
  id: unknown;
}

/** Another one names nothing, and a database that keeps ids as such would refuse the question. */
const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Find references to what is not there, or is another brand's. */
export async function wrongReferences(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  values: unknown,
  brand: unknown,
): Promise<FieldError[]> {
  const named = [...references(fields, values, '')];
  const targets = await readTargets(req, named);
  const errors: FieldError[] = [];
  for (const { path, label, collection, id } of named) {
    const target = targets.get(`${collection}/${String(id)}`);
    if (!target) errors.push({ path, message: `“${label}” names something that is not there. Choose again.` });
    else if (target.brand !== undefined && target.brand !== brand) {
      errors.push({ path, message: `“${label}” names something of another brand. Choose one of this brand.` });
    }
  }
  return errors;
}

/** Read which brands the named documents are of, by collection and id, a query a collection: a page may name a hundred. */
async function readTargets(
  req: PayloadRequest,
  named: readonly Reference[],
): Promise<Map<string, { brand?: unknown }>> {
  const targets = new Map<string, { brand?: unknown }>();
  for (const [collection, some] of Map.groupBy(named, (one) => one.collection)) {
    const id = { in: [...new Set(some.map((one) => String(one.id)))].filter((one) => idPattern.test(one)) };
    for (const row of await findRows<{ brand?: unknown }>(req, collection, { id }, { select: { brand: true } })) {
      targets.set(`${collection}/${row.id}`, row);
    }
  }
  return targets;
}

function* references(fields: readonly FlattenedField[], values: unknown, at: string): Generator<Reference> {
  if (!isValues(values)) return;
  for (const field of namedFields(fields)) {
    const value = values[field.name];
    if (value === undefined || value === null || value === '') continue;
    const path = at === '' ? field.name : `${at}.${field.name}`;
    if (field.type === 'relationship' || field.type === 'upload') yield* related(field, value, path);
    else if (field.type === 'group' || field.type === 'tab') yield* references(innerFields(field), value, path);
    else if (field.type === 'richText') yield* inRichText(value, path);
    else if (field.type === 'array' && Array.isArray(value)) {
      for (const [index, row] of value.entries()) yield* references(innerFields(field), row, `${path}.${index}`);
    } else if (field.type === 'blocks' && Array.isArray(value)) {
      for (const [index, row] of value.entries()) {
        yield* references(blockFields(field, row) ?? [], row, `${path}.${index}`);
      }
    }
  }
}

function* related(field: NamedField & { type: 'relationship' | 'upload' }, value: unknown, path: string) {
  const label = typeof field.label === 'string' ? field.label : field.name;
  for (const one of Array.isArray(value) ? value : [value]) {
    const isNamed = Array.isArray(field.relationTo);
    const collection = isNamed ? String(isValues(one) ? one.relationTo : '') : String(field.relationTo);
    const id = idOf(isNamed && isValues(one) ? one.value : one);
    yield { path, label, collection: known(field.relationTo, collection), id };
  }
}

/** A collection that the field does not offer is one where nothing is found. */
function known(offered: string | string[], collection: string): string {
  return [offered].flat().includes(collection) ? collection : ([offered].flat()[0] ?? '');
}

/** Links and pictures in rich text: nodes of Lexical that name a document. */
function* inRichText(node: unknown, path: string): Generator<Reference> {
  if (!isValues(node)) return;
  if (isValues(node.root)) return yield* inRichText(node.root, path);
  const link = isValues(node.fields) && isValues(node.fields.doc) ? node.fields.doc : undefined;
  if (link) yield { path, label: 'A link in the text', collection: String(link.relationTo), id: idOf(link.value) };
  if (node.type === 'upload') {
    yield { path, label: 'A picture in the text', collection: String(node.relationTo), id: idOf(node.value) };
  }
  if (Array.isArray(node.children)) for (const child of node.children) yield* inRichText(child, path);
}
