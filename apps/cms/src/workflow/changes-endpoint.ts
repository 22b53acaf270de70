import type { CollectionSlug, Endpoint } from 'payload';
import { z } from 'zod';
import { refuse } from '../errors.ts';
import { loadReferences, type Referred } from '../forms/load-references.ts';
import { requireDocument } from '../forms/require-document.ts';
import { type Difference, differences, type FieldShape, readIn } from '../model/differences.ts';
import { brandOf } from '../project/brands.ts';
import { findPublication } from '../publishing/find-publication.ts';
import { workflowCollections } from './rows.ts';

const query = z.object({
  collection: z.enum(workflowCollections),
  document: z.string().min(1).max(100),
  locale: z.string().min(2).max(20),
});

/** What `GET /api/workflow/changes` answers. */
export interface ChangesAnswer {
  /** When what is live was published; null where nothing is, and everything is new. */
  liveSince: string | null;
  changes: Difference[];
}

/** `GET /api/workflow/changes?collection=&document=&locale=` lists what is written otherwise than it is live. */
export const changesEndpoint: Endpoint = {
  path: '/workflow/changes',
  method: 'get',
  handler: async (req) => {
    const asked = query.safeParse(Object.fromEntries(req.searchParams));
    if (!asked.success) throw refuse('Say which document: collection, document and locale.', 'document');
    const { collection, document: id, locale } = asked.data;
    const { document } = await requireDocument(req, { collection, id }, 'document');
    const live = await findPublication(req, { collection, document: id, locale });
    if (!live) return Response.json({ liveSince: null, changes: [] } satisfies ChangesAnswer);
    const { config } = req.payload.collections[collection as CollectionSlug] ?? {};
    const fields = (config?.fields ?? []) as readonly FieldShape[];
    const read = readIn(locale, brandOf(document.brand).defaultLocale);
    const before = JSON.parse(live.snapshot);
    const names = await loadReferences(req, document.brand, [before, document]);
    const changes = differences(fields, before, document, read).map((change) => ({
      ...change,
      before: withNames(change.before, names),
      after: withNames(change.after, names),
    }));
    return Response.json({ liveSince: live.at, changes } satisfies ChangesAnswer);
  },
};

/** Say what documents are called instead of their ids. */
function withNames(text: string, names: ReadonlyMap<string, Referred>): string {
  return text.replace(
    /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    (id) => names.get(id)?.key ?? 'a deleted document',
  );
}
