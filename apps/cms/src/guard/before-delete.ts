import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload';
import { findRow } from '../database/rows.ts';
import { refuse } from '../errors.ts';
import { forgetUses, usersOf } from '../uses/uses.ts';

/** Keep what is live, and what others name, from being deleted. */
export const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.context.system === true) return;
  if (await findRow(req, 'publications', { document: { equals: String(id) } })) {
    throw refuse('It is live. Take it down first, then delete it.', 'id', 409);
  }
  const users = await usersOf(req, String(id));
  const [first] = users;
  if (!first) return;
  const others = users.length > 1 ? ` and ${users.length - 1} more` : '';
  throw refuse(`“${first.title}”${others} uses it. Take it out there first.`, 'id', 409);
};

export const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetUses(req, String(id));
};
