import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { findRow } from '../database/rows.ts';
import { refuse } from '../errors.ts';
import { titleOf } from '../forms/title-of.ts';
import type { PublicationRow } from '../publishing/rows.ts';
import { forgetUses, usersOf } from '../uses/uses.ts';

/** Keep what is live, and what others name, from being deleted. */
export const beforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (req.context.system === true) return;
  if (await findRow(req, 'publications', { document: { equals: String(id) } })) {
    throw refuse('It is live. Take it down first, then delete it.', 'id', 409);
  }
  const users = await usersOf(req, String(id));
  const [first] = users;
  if (first) {
    const others = users.length > 1 ? ` and ${users.length - 1} more` : '';
    throw refuse(`“${first.title}”${others} uses it. Take it out there first.`, 'id', 409);
  }
  const shown = await liveUserOf(req, collection.slug, String(id));
  if (shown) {
    throw refuse(
      `It shows on a live page, “${shown}”. Take it off that page and publish the page, then delete it.`,
      'id',
      409,
    );
  }
};

/**
 * Get the title of a live page that shows a picture or a shared section; undefined where none does. What is written now may
 * name it no more, but what is live does, and is put together anew from it.
 */
async function liveUserOf(req: PayloadRequest, collection: string, id: string): Promise<string | undefined> {
  if (collection !== 'media' && collection !== 'shared-sections') return undefined;
  const media =
    collection === 'media' ? await findRow<{ key: string }>(req, 'media', { id: { equals: id } }) : undefined;
  const names = [id, ...(media ? [`media/${media.key}`] : [])];
  const live = await findRow<PublicationRow>(req, 'publications', {
    or: names.map((name) => ({ snapshot: { contains: name } })),
  });
  return live && titleOf(JSON.parse(live.snapshot), live.locale);
}

export const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetUses(req, String(id));
};
