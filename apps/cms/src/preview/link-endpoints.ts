import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { createRow, findRow, findRows, type Row, updateRow } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { refuse } from '../errors.ts';
import { requireDocument } from '../forms/require-document.ts';
import { titleOf } from '../forms/title-of.ts';
import { checkSaid } from '../guard/check-said.ts';
import { addAudit } from '../workflow/audit.ts';
import { type LinkRow, linkAddress } from './link-rows.ts';
import { mayShare } from './may-share.ts';
import { previewedCollections } from './preview-fact.ts';
import type { PreviewedAsked } from './read-previewed.ts';

const ofDocument = {
  collection: z.enum(previewedCollections),
  id: z.string().min(1).max(100),
  locale: z.string().min(2).max(20),
};
const wanted = z.strictObject({ ...ofDocument, days: z.int().min(1).max(30) });
const day = 86_400_000;
const mostOpen = 20;

/** A link, as the editor shows it. */
export interface PreviewLink {
  id: string;
  url: string;
  byName: string;
  at: string;
  expiresAt: string;
}

/**
 * `POST /api/preview/links` makes a link that shows a draft to people without an account, `GET` lists those that are good
 * still, `POST /api/preview/links/:id/revoke` ends one.
 */
export const linkEndpoints: Endpoint[] = [
  {
    path: '/preview/links',
    method: 'get',
    handler: async (req) => {
      const asked = checkSaid(z.strictObject(ofDocument), Object.fromEntries(req.searchParams));
      await requireSharer(req, asked);
      const links = (await openLinks(req, asked)).map(shown);
      return Response.json({ links }, { headers: { 'cache-control': 'no-store' } });
    },
  },
  {
    path: '/preview/links',
    method: 'post',
    handler: async (req) => {
      const { days, ...asked } = checkSaid(wanted, await req.json?.().catch(() => undefined));
      const { document, person } = await requireSharer(req, asked);
      const row = await inTransaction(req, async () => {
        if ((await openLinks(req, asked)).length >= mostOpen) {
          throw refuse(`There are ${mostOpen} links to this already. Revoke one first.`, 'id', 409);
        }
        const made = await createRow<LinkRow>(req, 'link-rows', {
          ...{ brand: document.brand, collection: asked.collection, document: document.id, locale: asked.locale },
          ...{ by: person.id, byName: person.name || person.email, revokedAt: null },
          at: new Date().toISOString(),
          // To the second, as the link says it.
          expiresAt: new Date(Math.floor((Date.now() + days * day) / 1000) * 1000).toISOString(),
        });
        await audit(req, 'share', made);
        return made;
      });
      return Response.json(shown(row), { status: 201 });
    },
  },
  {
    path: '/preview/links/:id/revoke',
    method: 'post',
    handler: async (req) => {
      const row = await findRow<LinkRow>(req, 'link-rows', { id: { equals: String(req.routeParams?.id) } });
      if (!row) throw refuse('There is no such link.', 'id', 404);
      const { collection, document: id, locale } = row;
      await requireSharer(req, { collection: checkSaid(ofDocument.collection, collection), id, locale });
      await inTransaction(req, async () => {
        await updateRow<LinkRow>(req, 'link-rows', row.id, { revokedAt: new Date().toISOString() });
        await audit(req, 'revoke', row);
      });
      return Response.json({});
    },
  },
];

async function requireSharer(req: PayloadRequest, asked: PreviewedAsked) {
  const found = await requireDocument(req, asked);
  const { role } = found.person;
  if (!mayShare(role)) throw refuse('Your role does not share drafts.', '', 403);
  return found;
}

async function openLinks(req: PayloadRequest, { id, locale }: PreviewedAsked): Promise<Row<LinkRow>[]> {
  const rows = await findRows<LinkRow>(
    req,
    'link-rows',
    { and: [{ document: { equals: id } }, { locale: { equals: locale } }] },
    { sort: '-at' },
  );
  const now = new Date().toISOString();
  return rows.filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now);
}

function shown(row: Row<LinkRow>): PreviewLink {
  const { id, byName, at, expiresAt } = row;
  return { id, url: linkAddress(row), byName, at, expiresAt };
}

async function audit(req: PayloadRequest, action: string, row: LinkRow): Promise<void> {
  const { collection, document, locale, brand } = row;
  const asked = { collection: checkSaid(ofDocument.collection, collection), id: document, locale };
  const { document: whole } = await requireDocument(req, asked);
  await addAudit(req, {
    ...{ collection: asked.collection, document, locale, brand, title: titleOf(whole, locale) },
    ...{ action, from: '', to: '', reason: `Until ${row.expiresAt}`, rev: whole.rev, hash: null },
  });
}
