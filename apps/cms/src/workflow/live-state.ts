import type { PayloadRequest } from 'payload';
import { findRow, findRows } from '../database/rows.ts';
import type { LiveRow } from '../outbox/endpoints.ts';
import { epochOf } from '../outbox/outbox.ts';
import { siteAddress } from '../project/site-address.ts';
import { findPublication } from '../publishing/find-publication.ts';
import type { PublicationRow } from '../publishing/rows.ts';
import type { Subject } from './rows.ts';

/** What readers see of a document. */
export interface LiveState {
  /** When what is published was published, ISO 8601 in UTC; null where nothing is. */
  liveSince: string | null;
  /** Whether the publisher has written what is published; false while it is on its way. */
  isLive: boolean;
  /** Where readers find it; null for what has no page, or where no site is known. */
  liveUrl: string | null;
}

/** Tell what readers see of a document in one language. */
export async function liveState(req: PayloadRequest, subject: Subject, brand: string): Promise<LiveState> {
  const publication = await findPublication(req, subject);
  if (!publication) return { liveSince: null, isLive: false, liveUrl: null };
  const [seq, reached] = [await lastOf(req, publication), await reachedBy(req)];
  const hasPage = publication.address !== '' || subject.collection === 'settings';
  return {
    liveSince: publication.at,
    isLive: seq <= reached,
    liveUrl: hasPage ? siteAddress(brand, publication.address || '/') : null,
  };
}

/** Get the number under which it went out; of a shared section, the last of the pages that show it. */
async function lastOf(req: PayloadRequest, { collection, document, seq }: PublicationRow): Promise<number> {
  if (collection !== 'shared-sections') return seq;
  const users = await findRows<PublicationRow>(req, 'publications', { shares: { like: `,${document},` } });
  return Math.max(0, ...users.map((user) => user.seq));
}

/** Get the number that the publisher has reached, of this outbox. */
async function reachedBy(req: PayloadRequest): Promise<number> {
  const row = await findRow<LiveRow>(req, 'live-rows', { name: { equals: 'publisher' } });
  return row && row.epoch === (await epochOf(req)) ? row.seq : 0;
}
