import type { PayloadRequest } from 'payload';
import { findRows, type Row } from '../database/rows.ts';
import type { Comment } from './comment.ts';

/** A comment, or an answer to one, as it is kept. */
export interface CommentRow {
  brand: string;
  collection: string;
  document: string;
  locale: string;
  section: string | null;
  text: string;
  /** Null for a guest. */
  by: string | null;
  byName: string;
  link: string | null;
  answerTo: string | null;
  at: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
}

/** Read what was said of one language of a document, the oldest first; with `link`, what was said by that link alone. */
export async function readComments(
  req: PayloadRequest,
  { document, locale, link }: { document: string; locale: string; link?: string },
): Promise<Comment[]> {
  const rows = await findRows<CommentRow>(
    req,
    'comment-rows',
    { and: [{ document: { equals: document } }, { locale: { equals: locale } }] },
    { sort: 'at' },
  );
  const answers = Map.groupBy(rows, ({ answerTo }) => answerTo);
  return (answers.get(null) ?? [])
    .filter((row) => link === undefined || row.link === link)
    .map((row) => ({
      ...said(row),
      section: row.section,
      resolved: row.resolvedAt === null ? null : { at: row.resolvedAt, byName: row.resolvedBy ?? '' },
      answers: (answers.get(row.id) ?? []).map(said),
    }));
}

function said({ id, text, by, byName, at }: Row<CommentRow>): Comment['answers'][number] {
  return { id, text, byName, isGuest: by === null, at };
}
