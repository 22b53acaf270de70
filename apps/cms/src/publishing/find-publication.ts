import type { PayloadRequest } from 'payload';
import { findRow, type Row } from '../database/rows.ts';
import { keyOf, type Subject } from '../workflow/rows.ts';
import type { PublicationRow } from './rows.ts';

/** Read what is live of a document in one language; undefined where nothing is. */
export function findPublication(req: PayloadRequest, subject: Subject): Promise<Row<PublicationRow> | undefined> {
  return findRow<PublicationRow>(req, 'publications', { key: { equals: keyOf(subject) } });
}
