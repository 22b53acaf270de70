import type { FlattenedField } from 'payload';
import { blockFields, idOf, innerFields, isValues, namedFields } from './fields.ts';

/** What changes with every save, whoever saves. */
const bookkeeping = new Set(['id', 'rev', 'savedBy', 'createdAt', 'updatedAt', 'blockType', 'blockName']);

/** Get the path of the first field which all languages share and which the values would change. */
export function sharedChange(
  fields: readonly FlattenedField[],
  values: unknown,
  before: unknown,
  at = '',
): string | undefined {
  if (!isValues(values)) return undefined;
  const was = isValues(before) ? before : {};
  for (const field of namedFields(fields)) {
    const now = values[field.name];
    if (bookkeeping.has(field.name) || now === undefined || ('localized' in field && field.localized)) continue;
    const path = at === '' ? field.name : `${at}.${field.name}`;
    const then = was[field.name];
    let found: string | undefined;
    if (field.type === 'group' || field.type === 'tab') found = sharedChange(innerFields(field), now, then, path);
    else if (field.type === 'array' || field.type === 'blocks') {
      found = changedRows(now, then, path, (row) =>
        field.type === 'array' ? innerFields(field) : (blockFields(field, row) ?? []),
      );
    } else if (comparable(now) !== comparable(then)) found = path;
    if (found !== undefined) return found;
  }
  return undefined;
}

function changedRows(
  now: unknown,
  then: unknown,
  path: string,
  fieldsOf: (row: unknown) => readonly FlattenedField[],
): string | undefined {
  const rows = Array.isArray(now) ? now : [];
  const before = Array.isArray(then) ? then : [];
  if (rows.length !== before.length) return path;
  for (const [index, row] of rows.entries()) {
    const was: unknown = before[index];
    if (!isValues(row) || !isValues(was) || row.id !== was.id || row.blockType !== was.blockType)
      return `${path}.${index}`;
    const found = sharedChange(fieldsOf(row), row, was, `${path}.${index}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A value as text to compare: relations by id, and all that is empty alike. */
function comparable(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map((one) => idOf(one)));
  if (isValues(value) && 'relationTo' in value) return JSON.stringify([value.relationTo, idOf(value.value)]);
  const id = idOf(value);
  return id === undefined || id === null || id === '' || id === false ? '' : JSON.stringify(id);
}
