import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload';
import { may } from '../access/permissions.ts';
import { personOf } from '../access/roles.ts';
import { hold } from '../database/transaction.ts';
import { refuse } from '../errors.ts';
import { goneIn } from '../model/gone-section.ts';
import { valueAt } from '../model/node.ts';

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
  const gone = goneIn(valueAt(version?.version, 'sections'));
  if (gone.length > 0) {
    const named = gone.map((name) => `“${name}”`).join(', ');
    throw refuse(
      `This version cannot be restored: it has sections that the design system no longer has (${named}). Take over by hand what you need of it, or ask a developer to bring them back.`,
      'sections',
    );
  }
  // Whoever saves the same document at this moment comes before or after, not between.
  if (version) await hold(req, `${collection.slug}/${String(version.parent)}`);
  return args;
};
