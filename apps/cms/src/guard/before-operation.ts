import type { CollectionBeforeOperationHook, FlattenedField } from 'payload';
import { nobodyReads } from '../access/nobody-reads.ts';
import { hold } from '../database/transaction.ts';
import { refuse, refuseAll } from '../errors.ts';
import { isValues, namedFields, type Values } from './fields.ts';
import { unknownFields } from './unknown-fields.ts';
import { wrongRichTexts } from './wrong-rich-texts.ts';
import { wrongValues } from './wrong-values.ts';

interface WriteArguments {
  id?: string;
  data?: unknown;
}

/** Fields that only their own way changes, so that nobody sets them by hand. */
const setElsewhere = ['state', 'status', '_status', 'live', 'publishedAt'];

/**
 * Look at what somebody sends before Payload does: it drops what it does not know without a word, and saves several
 * documents or languages at once where one was meant. REST, GraphQL, MCP and the local API all come by here.
 */
export const beforeOperation: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (req.context.system === true || (operation !== 'create' && operation !== 'update')) return args;
  const { id, data } = args as WriteArguments;
  const given: Values = isValues(data) ? data : {};
  if (req.locale === 'all' || req.locale === '*') throw refuse('Save one language at a time.', 'locale');
  if (id === undefined && operation === 'update') {
    throw refuse('Documents are changed one at a time, so that nobody’s work is written over.', 'where');
  }
  if (!isValues(data)) throw refuse('Send the fields that are to be saved, by their names.', 'data');
  for (const name of setElsewhere) {
    if (name in given) throw refuse(`“${name}” is not set by hand. Use the actions of the document.`, name, 403);
  }
  const fields = collection.flattenedFields as FlattenedField[];
  for (const { name, access } of namedFields(fields)) {
    if (access?.update !== nobodyReads || given[name] === undefined) continue;
    throw refuse(`“${name}” is written by the CMS itself. Take it away.`, name, 403);
  }
  const unknown = unknownFields(fields, given);
  if (unknown.length > 0) throw refuseAll(unknown);
  const wrong = await wrongValues(req, fields, given);
  if (wrong.length > 0) throw refuseAll(wrong);
  const wrongTexts = await wrongRichTexts(fields, given, collection.slug === 'posts' ? 'post' : 'section');
  if (wrongTexts.length > 0) throw refuseAll(wrongTexts);
  req.context.rev = given.rev;
  // Payload writes into what it got.
  req.context.given = { ...given };
  if (id !== undefined) await hold(req, `${collection.slug}/${id}`);
  return args;
};
