import type { PayloadRequest } from 'payload';
import { createRow } from '../database/rows.ts';
import { type QueuedRow, queued } from '../sending/queued-row.ts';

/** A mail that is to be sent in the name of a brand. */
export interface Mail {
  brand: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Address at which one request unsubscribes: https://www.rfc-editor.org/rfc/rfc8058 */
  unsubscribe?: string;
  /** The id of the lead it is about. */
  about?: string;
}

/** A mail as it is kept until it is sent; its words are forgotten then. */
export interface MailRow extends QueuedRow {
  brand: string;
  to: string;
  subject: string;
  text: string | null;
  html: string | null;
  unsubscribe: string | null;
}

/** Write a mail in the request's transaction: it is sent where that ends well, and never else. */
export async function addMail(req: PayloadRequest, { about, unsubscribe, ...mail }: Mail): Promise<void> {
  await createRow<MailRow>(req, 'mail-rows', { ...queued(about), ...mail, unsubscribe: unsubscribe ?? null });
}
