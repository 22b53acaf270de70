import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload';
import { may } from '../access/permissions.ts';
import { personOf } from '../access/roles.ts';
import { hold } from '../database/transaction.ts';
import { refuse } from '../errors.ts';

/** A version comes back as what is written, never as what is live; who may not write may not restore either. */
export const beforeRestore: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'restoreVersion' || req.context.system === true) return args;
  const person = personOf(req);
  if (!may(person?.role, 'write')) throw refuse('Who restores a version must be allowed to write.', 'id', 403);
  const { docs } = await req.payload.db.findVersions({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: String((args as { id?: unknown }).id) } },
    limit: 1,
    pagination: false,
    req,
  });
  const [version] = docs;
  // Whoever saves the same document at this moment comes before or after, not between.
  if (version) await hold(req, `${collection.slug}/${String(version.parent)}`);
  return args;
};
