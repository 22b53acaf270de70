import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { may } from '../access/permissions.ts';
import { findRow, updateRow } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { refuse } from '../errors.ts';
import { requireDocument } from '../forms/require-document.ts';
import { titleOf } from '../forms/title-of.ts';
import { checkSaid } from '../guard/check-said.ts';
import { previewedCollections } from '../preview/preview-fact.ts';
import { addAudit } from '../workflow/audit.ts';
import { addComment } from './add-comment.ts';
import { type CommentRow, readComments } from './comment-rows.ts';

const ofDocument = {
  collection: z.enum(previewedCollections),
  document: z.string().min(1).max(100),
  locale: z.string().min(2).max(20),
};
const comment = z.strictObject({
  ...ofDocument,
  /** The id of the row of the section it stands on. */
  section: z.string().max(100).optional(),
  text: z.string().max(20_000),
});
const answer = z.strictObject({ text: z.string().max(20_000) });
const resolve = z.strictObject({ resolved: z.boolean() });

/**
 * `GET /api/comments` lists what was said of one language of a document, `POST /api/comments` adds to it,
 * `POST /api/comments/:id/answer` answers and `POST /api/comments/:id/resolve` says that it is done, or is not.
 */
export const commentEndpoints: Endpoint[] = [
  {
    path: '/comments',
    method: 'get',
    handler: async (req) => {
      const { document: id, ...asked } = checkSaid(z.strictObject(ofDocument), Object.fromEntries(req.searchParams));
      await requireDocument(req, { ...asked, id });
      const comments = await readComments(req, { document: id, locale: asked.locale });
      return Response.json({ comments }, { headers: { 'cache-control': 'no-store' } });
    },
  },
  {
    path: '/comments',
    method: 'post',
    handler: async (req) => {
      const { document: id, ...said } = checkSaid(comment, await bodyOf(req));
      const { document } = await requireCommenter(req, { ...said, id });
      const { id: made } = await addComment(req, { ...said, document });
      return Response.json({ id: made }, { status: 201 });
    },
  },
  {
    path: '/comments/:id/answer',
    method: 'post',
    handler: async (req) => {
      const { text } = checkSaid(answer, await bodyOf(req));
      const { row, document } = await requireComment(req);
      const { id } = await addComment(req, { ...subjectOf(row), document, answerTo: row.id, text });
      return Response.json({ id }, { status: 201 });
    },
  },
  {
    path: '/comments/:id/resolve',
    method: 'post',
    handler: async (req) => {
      const { resolved } = checkSaid(resolve, await bodyOf(req));
      const { row, document, person } = await requireComment(req);
      if (row.answerTo !== null) throw refuse('Resolve the comment that this answers.', 'id');
      await inTransaction(req, async () => {
        await updateRow<CommentRow>(req, 'comment-rows', row.id, {
          resolvedAt: resolved ? new Date().toISOString() : null,
          resolvedBy: resolved ? person.name || person.email : null,
        });
        await addAudit(req, {
          ...subjectOf(row),
          ...{ document: document.id, brand: document.brand, title: titleOf(document, row.locale) },
          ...{ action: resolved ? 'resolve' : 'reopen', from: '', to: '', reason: row.text },
          ...{ rev: document.rev, hash: null },
        });
      });
      return Response.json({});
    },
  },
];

async function requireCommenter(req: PayloadRequest, asked: Parameters<typeof requireDocument>[1]) {
  const found = await requireDocument(req, asked);
  if (!may(found.person.role, 'comment')) throw refuse('Your role does not comment.', '', 403);
  return found;
}

/** Get the comment of the address, and the document that it is about. */
async function requireComment(req: PayloadRequest) {
  const row = await findRow<CommentRow>(req, 'comment-rows', { id: { equals: String(req.routeParams?.id) } });
  if (!row) throw refuse('There is no such comment.', 'id', 404);
  return { row, ...(await requireCommenter(req, { ...subjectOf(row), id: row.document })) };
}

function subjectOf({ collection, locale }: CommentRow) {
  return { collection: checkSaid(ofDocument.collection, collection), locale };
}

function bodyOf(req: PayloadRequest): Promise<unknown> {
  return req.json?.().catch(() => undefined) ?? Promise.resolve(undefined);
}
