import type { CollectionBeforeChangeHook } from 'payload';
import { titleOf } from '../forms/title-of.ts';
import { makeKey } from './keys.ts';

/** Give a new document its key; one that comes with a key keeps it. */
export const fillIn: CollectionBeforeChangeHook = async ({ data, operation, req, collection }) => {
  if (operation !== 'create' || (typeof data.key === 'string' && data.key !== '')) return data;
  return { ...data, key: await makeKey(req, collection.slug, String(data.brand), titleOf(data)) };
};
