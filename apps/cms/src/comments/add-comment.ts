import type { PayloadRequest } from 'payload';
import { personOf } from '../access/roles.ts';
import { createRow, findRow, type Row } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { refuse } from '../errors.ts';
import { titleOf } from '../forms/title-of.ts';
import type { WholeDocument } from '../forms/whole-document.ts';
import { rowsOf, valueAt } from '../model/node.ts';
import type { PreviewedCollection } from '../preview/preview-fact.ts';
import { addAudit } from '../workflow/audit.ts';
import { longestComment } from './comment.ts';
import type { CommentRow } from './comment-rows.ts';

/** What is said, and of what. */
export interface Said {
  collection: PreviewedCollection;
  document: WholeDocument;
  locale: string;
  section?: string | undefined;
  answerTo?: string | undefined;
  text: string;
  /** Who says it, where nobody is signed in. */
  guest?: { name: string; link: string };
}

/** Control characters have no place in what people write; lines may end. */
const controls = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Keep a comment, or an answer to one. It is text: whoever shows it escapes it. */
export async function addComment(req: PayloadRequest, said: Said): Promise<Row<CommentRow>> {
  const { collection, document, locale, answerTo, guest } = said;
  const text = clean(said.text);
  if (text === '') throw refuse('Write something first.', 'text');
  if (text.length > longestComment) {
    throw refuse(`A comment has at most ${longestComment} characters; this has ${text.length}.`, 'text');
  }
  const section = said.section || undefined;
  if (section !== undefined && !rowsOf(document.sections).some((row) => valueAt(row, 'id') === section)) {
    throw refuse('That section is no longer on the page. Load the page again, then choose another one.', 'section');
  }
  return inTransaction(req, async () => {
    if (answerTo !== undefined) {
      const first = await findRow<CommentRow>(req, 'comment-rows', { id: { equals: answerTo } });
      const isOfThis = first?.document === document.id && first.locale === locale && first.answerTo === null;
      if (!isOfThis) throw refuse('There is no such comment to answer.', 'answerTo', 404);
    }
    const person = personOf(req);
    const row = await createRow<CommentRow>(req, 'comment-rows', {
      brand: document.brand,
      collection,
      document: document.id,
      locale,
      section: answerTo === undefined ? (section ?? null) : null,
      text,
      by: guest ? null : (person?.id ?? null),
      byName: guest ? clean(guest.name) : person?.name || person?.email || '',
      link: guest?.link ?? null,
      answerTo: answerTo ?? null,
      at: new Date().toISOString(),
      resolvedAt: null,
      resolvedBy: null,
    });
    await addAudit(
      req,
      {
        ...{ collection, document: document.id, locale, brand: document.brand, title: titleOf(document, locale) },
        ...{ action: answerTo === undefined ? 'comment' : 'answer', from: '', to: '', reason: text },
        ...{ rev: document.rev, hash: null },
      },
      guest && clean(guest.name),
    );
    return row;
  });
}

function clean(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').trim();
}
