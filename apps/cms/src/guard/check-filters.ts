import type { CollectionBeforeOperationHook, FlattenedField } from 'payload';
import { type FieldError, refuseAll } from '../errors.ts';
import { innerFields, isValues, namedFields } from './fields.ts';

/** A value that is no document's id, in the form that an id has. */
const nobody = '00000000-0000-0000-0000-000000000000';
const id = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const inWords = new Set(['like', 'not_like', 'contains']);
const inLists = new Set(['in', 'not_in']);

/** What a filter compares, as far as databases differ about it. */
type Kind = 'id' | 'number' | 'date' | 'inside' | 'other';

const kinds: Readonly<Record<string, Kind>> = {
  blocks: 'inside',
  checkbox: 'number',
  date: 'date',
  json: 'inside',
  number: 'number',
  relationship: 'id',
  richText: 'inside',
  upload: 'id',
};

/** Look at what somebody asks for, by REST, GraphQL or the local API, before a database does. */
export const checkFilters: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (req.context.system === true) return args;
  const wrong = wrongFilters(collection.flattenedFields as FlattenedField[], (args as { where?: unknown }).where);
  if (wrong.length > 0) throw refuseAll(wrong);
  return args;
};

/**
 * Say what a filter asks for that a database cannot compare: SQLite answers where Postgres fails. In lists of ids what is
 * no id becomes one that nothing has, in place.
 */
function wrongFilters(fields: readonly FlattenedField[], where: unknown, at = 'where'): FieldError[] {
  if (!isValues(where)) return [];
  return Object.entries(where).flatMap(([name, wanted]) => {
    if (Array.isArray(wanted)) {
      return wanted.flatMap((each, index) => wrongFilters(fields, each, `${at}[${name}][${index}]`));
    }
    if (!isValues(wanted)) return [];
    const kind = kindOf(fields, name);
    return Object.keys(wanted).flatMap((operator) => {
      const message = problemOf(kind, name, operator);
      if (message !== undefined) return [{ path: `${at}[${name}][${operator}]`, message }];
      if (kind === 'id' && inLists.has(operator)) Object.assign(wanted, { [operator]: idsOf(wanted[operator]) });
      return [];
    });
  });
}

function problemOf(kind: Kind, name: string, operator: string): string | undefined {
  if (kind === 'inside') return `Nothing is found inside “${name}”. Filter by title, or use the search of the CMS.`;
  if (kind === 'other' || !inWords.has(operator)) return undefined;
  return `“${operator}” is for words, and “${name}” holds none. Use equals, not_equals, in or not_in.`;
}

function kindOf(fields: readonly FlattenedField[], path: string): Kind {
  const [name = '', ...rest] = path.split('.');
  if (name === 'version' && rest.length > 0) return kindOf(fields, rest.join('.'));
  if (name === 'id' || name === 'parent') return 'id';
  const field = namedFields(fields).find((each) => each.name === name);
  if (!field) return name === 'createdAt' || name === 'updatedAt' ? 'date' : 'other';
  const kind = kinds[field.type] ?? 'other';
  if (kind === 'id' && rest.length > 0) return rest.at(-1) === 'id' || rest.at(-1) === 'value' ? 'id' : 'other';
  return rest.length > 0 && kind === 'other' ? kindOf(innerFields(field), rest.join('.')) : kind;
}

function idsOf(said: unknown): string[] {
  const ids = Array.isArray(said) ? said : String(said).split(',');
  return ids.map((each) => (typeof each === 'string' && id.test(each) ? each : nobody));
}
