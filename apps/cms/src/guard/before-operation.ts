import type { CollectionBeforeOperationHook, FlattenedField } from 'payload';
import { hold } from '../database/transaction.ts';
import { refuse, refuseAll } from '../errors.ts';
import { isValues } from './fields.ts';
import { unknownFields } from './unknown-fields.ts';

interface WriteArguments {
  id?: string;
  data?: unknown;
  where?: unknown;
}

/** Fields that only their own way changes, so that nobody sets them by hand. */
const setElsewhere = ['state', 'status', '_status', 'live', 'publishedAt'];

/**
 * Look at what somebody sends before Payload does: it drops what it does not know without a word, and saves several
 * documents or languages at once where one was meant. REST, GraphQL, MCP and the local API all come by here.
 */
export const beforeOperation: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (req.context.system === true || (operation !== 'create' && operation !== 'update')) return args;
  const { id, data, where } = args as WriteArguments;
  const given = isValues(data) ? data : {};
  if (req.locale === 'all' || req.locale === '*') throw refuse('Save one language at a time.', 'locale');
  if (id === undefined && where !== undefined && operation !== 'create') {
    throw refuse('Documents are changed one at a time, so that nobody’s work is written over.', 'where');
  }
  for (const name of setElsewhere) {
    if (name in given) throw refuse(`“${name}” is not set by hand. Use the actions of the document.`, name, 403);
  }
  const { _verified, password, 'confirm-password': _repeated, apiKey, enableAPIKey, ...rest } = given;
  const unknown = unknownFields(collection.flattenedFields as FlattenedField[], rest);
  if (unknown.length > 0) throw refuseAll(unknown);
  req.context.rev = given.rev;
  if (id !== undefined) await hold(req, `${collection.slug}/${id}`);
  return args;
};
