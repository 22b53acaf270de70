import { randomUUID } from 'node:crypto';
import type { CollectionBeforeOperationHook } from 'payload';
import { findRow } from '../database/rows.ts';
import { refuse } from '../errors.ts';
import { isValues } from './fields.ts';

const shortest = 32;

/** Make the API key of whoever asks for one, and refuse a key that could be guessed: it opens everything its owner may do. */
export const giveKey: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { id, data } = args as { id?: string; data?: unknown };
  if (!isValues(data)) return args;
  const { enableAPIKey, apiKey } = data;
  if (typeof apiKey === 'string' && apiKey !== '') {
    if (apiKey.length >= shortest) return args;
    throw refuse(`An API key has at least ${shortest} characters. Leave it out, and one is made.`, 'apiKey');
  }
  if (enableAPIKey !== true) return args;
  const known =
    id === undefined ? undefined : await findRow<{ apiKey?: string | null }>(req, 'users', { id: { equals: id } });
  if (known?.apiKey && apiKey === undefined) return args;
  return { ...args, data: { ...data, apiKey: randomUUID() } };
};
