import type { FlattenedField, PayloadRequest, Validate } from 'payload';
import type { FieldError } from '../errors.ts';
import { wrongText } from './check-text.ts';
import { blockFields, innerFields, isValues, type NamedField, namedFields } from './fields.ts';

/** What a value is not, in the words of whoever fills in the field. */
const wanted: Readonly<Record<string, string>> = {
  group: 'has fields inside: send an object with them',
  tab: 'has fields inside: send an object with them',
  array: 'is a list: send its entries in square brackets',
  blocks: 'is a list of sections: send them in square brackets',
  text: 'is a text: send words',
  textarea: 'is a text: send words',
  date: 'is a date: send one such as 2027-05-14',
  checkbox: 'is ticked or not: send true or false',
  number: 'is a number: send digits',
  email: 'is a text: send words',
  relationship: 'names documents: send their ids',
  upload: 'names files: send their ids',
  richText: 'is formatted text: send a state of the editor',
};

const lineBreak = /[\r\n\u2028\u2029]/;

/**
 * Find values that are not what their field takes: Payload would drop some of them without a word, and with them what was
 * there. What is empty is unfinished, not wrong. `at` is the path of the values.
 */
export async function wrongValues(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  values: unknown,
): Promise<FieldError[]> {
  const errors = wrongKinds(fields, values, '');
  return errors.length > 0 ? errors : wrongUnseen(req, fields, values, '', false);
}

function wrongKinds(fields: readonly FlattenedField[], values: unknown, at: string): FieldError[] {
  if (!isValues(values)) return [];
  return namedFields(fields).flatMap((field): FieldError[] => {
    const value = values[field.name];
    // Payload looks into groups, and stumbles over one that is null.
    if (value === undefined || (value === null && field.type !== 'group')) return [];
    const path = at === '' ? field.name : `${at}.${field.name}`;
    const label = typeof field.label === 'string' ? field.label : field.name;
    if (!fits(field, value))
      return [{ path, message: `“${label}” ${wanted[field.type] ?? 'takes another kind of value'}.` }];
    if (field.type === 'group' || field.type === 'tab') return wrongKinds(innerFields(field), value, path);
    if (field.type === 'array' || field.type === 'blocks') return wrongRows(field, label, value, path);
    // Of formatted text, words and depth are looked at where its nodes are.
    const wrong = field.type === 'richText' ? undefined : wrongText(value, path);
    if (!wrong && field.type === 'text' && typeof value === 'string' && lineBreak.test(value)) {
      return [{ path, message: `“${label}” is one line. Take the line break out.` }];
    }
    return wrong ? [{ path: wrong.path, message: `“${label}” ${wrong.problem}` }] : [];
  });
}

function wrongRows(field: NamedField, label: string, value: unknown, path: string): FieldError[] {
  const rows = Array.isArray(value) ? value : [];
  return rows.flatMap((row, index): FieldError[] => {
    const at = `${path}.${index}`;
    if (!isValues(row))
      return [{ path: at, message: `Entry ${index + 1} of “${label}” has fields inside: send an object with them.` }];
    const inner = field.type === 'blocks' ? (blockFields(field, row) ?? []) : innerFields(field);
    const isSecond = Boolean(row.id) && rows.findIndex((other) => isValues(other) && other.id === row.id) < index;
    const second = { path: `${at}.id`, message: 'Two entries have this id. Take it away from the new one.' };
    return [...wrongId(row.id, at), ...(isSecond ? [second] : []), ...wrongKinds(inner, row, at)];
  });
}

function wrongId(id: unknown, at: string): FieldError[] {
  const isOne = id === undefined || id === null || (typeof id === 'string' && /^[\w-]{1,64}$/.test(id));
  return isOne ? [] : [{ path: `${at}.id`, message: 'The id of an entry is given by the CMS. Take it away.' }];
}

function fits(field: NamedField, value: unknown): boolean {
  switch (field.type) {
    case 'group':
    case 'tab':
      return isValues(value);
    case 'array':
    case 'blocks':
      // The editor sends an empty list as 0.
      return Array.isArray(value) || value === 0 || value === '';
    case 'text':
    case 'textarea':
      return 'hasMany' in field && field.hasMany ? isTexts(value) : typeof value === 'string';
    case 'email':
      return typeof value === 'string';
    case 'relationship':
    case 'upload':
      return !Array.isArray(value) || value.every((one) => one !== null && !Array.isArray(one));
    case 'date':
      return typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value)));
    case 'checkbox':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'richText':
      return isValues(value);
    default:
      return true;
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

const leaves = new Set(['text', 'textarea', 'select', 'number']);

/**
 * Check what a condition hides from the editor: Payload looks at it only once it shows, and it is saved all the same. Fields
 * that show are left to Payload.
 */
async function wrongUnseen(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  values: unknown,
  at: string,
  isBelowCondition: boolean,
): Promise<FieldError[]> {
  if (!isValues(values)) return [];
  const errors: FieldError[] = [];
  for (const field of namedFields(fields)) {
    const value = values[field.name];
    if (value === undefined || value === null) continue;
    const path = at === '' ? field.name : `${at}.${field.name}`;
    const mayBeUnseen = isBelowCondition || field.admin?.condition !== undefined;
    if (field.type === 'group' || field.type === 'tab') {
      errors.push(...(await wrongUnseen(req, innerFields(field), value, path, mayBeUnseen)));
    } else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value)) {
      for (const [index, row] of value.entries()) {
        const inner = field.type === 'blocks' ? (blockFields(field, row) ?? []) : innerFields(field);
        errors.push(...(await wrongUnseen(req, inner, row, `${path}.${index}`, mayBeUnseen)));
      }
    } else if (mayBeUnseen && leaves.has(field.type)) {
      const check = field.validate as Validate;
      const told = await check(value, { ...field, data: {}, siblingData: values, req, path: [] } as never);
      if (typeof told === 'string') errors.push({ path, message: told });
    }
  }
  return errors;
}
