import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig } from 'payload';
import { findRow } from '../database/rows.ts';
import { forgetDesk, putDesk } from './desk-rows.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

const before = (id: unknown) => `desk:${String(id)}`;

/** Keep what a document was, with all its languages: what a translation was made from depends on it. */
const keepBefore: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, collection }) => {
  if (operation === 'update') {
    const was = await findRow(req, collection.slug, { id: { equals: originalDoc.id } });
    req.context[before(originalDoc.id)] = was;
  }
  return data;
};

const noteChange: CollectionAfterChangeHook = async ({ doc, req, collection }) => {
  const after = await findRow<Record<string, unknown>>(req, collection.slug, { id: { equals: doc.id } });
  const was = req.context[before(doc.id)] as Record<string, unknown> | undefined;
  if (after) await putDesk(req, collection.slug, { before: was, after });
  return doc;
};

/** Let the desk and the lists know of every change, after all other hooks. */
export function withDesk(hooks: Hooks): Hooks {
  return {
    ...hooks,
    beforeChange: [...(hooks.beforeChange ?? []), keepBefore],
    afterChange: [...(hooks.afterChange ?? []), noteChange],
    afterDelete: [...(hooks.afterDelete ?? []), async ({ id, req }) => forgetDesk(req, String(id))],
  };
}
