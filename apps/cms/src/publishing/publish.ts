import type { PayloadRequest } from 'payload';
import { personOf } from '../access/roles.ts';
import { createRow, findRow, findRows, updateRow } from '../database/rows.ts';
import { refuseAll } from '../errors.ts';
import { type Assembled, assembleSnapshot, type MediaFile } from '../forms/assemble.ts';
import { type KeptRow, putInOutbox } from '../outbox/outbox.ts';
import { keyOf, type Subject } from '../workflow/rows.ts';
import { findPublication } from './find-publication.ts';
import { moveAddress } from './redirects.ts';
import type { PublicationRow } from './rows.ts';

/**
 * Make a document what is live in one language, in the request's transaction: its media, its file, and every page that a
 * shared section stands on.
 *
 * @returns the last number of it in the outbox
 */
export async function publish(req: PayloadRequest, subject: Subject, assembled: Assembled): Promise<number> {
  const before = await findPublication(req, subject);
  const row: PublicationRow = {
    ...subject,
    key: keyOf(subject),
    brand: assembled.brand,
    path: assembled.path,
    address: assembled.address,
    snapshot: JSON.stringify({ ...assembled.document, focalPoints: assembled.focalPoints }),
    shares: assembled.shares.length > 0 ? `,${assembled.shares.join(',')},` : '',
    hash: assembled.hash,
    rev: assembled.rev,
    seq: before?.seq ?? 0,
    at: new Date().toISOString(),
    by: personOf(req)?.id ?? 'schedule',
  };
  if (before) await updateRow<PublicationRow>(req, 'publications', before.id, row);
  else await createRow<PublicationRow>(req, 'publications', row);
  await sendPictures(req, assembled.media);
  if (subject.collection === 'shared-sections') return republishUsers(req, subject);
  const seq = await send(req, assembled, assembled.sharedMedia);
  const moved = await moveAddress(req, assembled.brand, before?.address, assembled);
  await updateRow<PublicationRow>(req, 'publications', (await findPublication(req, subject))?.id ?? '', { seq });
  return moved ?? seq;
}

/** Put pictures as they are now into the outbox. */
async function sendPictures(req: PayloadRequest, media: readonly MediaFile[]): Promise<void> {
  for (const { path, url, sha256 } of media) await putInOutbox(req, { kind: 'media', path, url, sha256 });
}

/** Put a document into the outbox. Pictures that were not approved with it stay as they are live. */
async function send(req: PayloadRequest, { path, text }: Assembled, others: readonly MediaFile[]): Promise<number> {
  for (const picture of others) {
    const known = await findRow<KeptRow>(req, 'outbox-rows', { path: { equals: picture.path } });
    if (known?.kind !== 'media') await sendPictures(req, [picture]);
  }
  return putInOutbox(req, { kind: 'text', path, text });
}

/** Publish anew, as they were published, the pages that a shared section stands on. */
async function republishUsers(req: PayloadRequest, { document, locale }: Subject): Promise<number> {
  const users = await findRows<PublicationRow>(req, 'publications', { shares: { like: `,${document},` } });
  let seq = 0;
  for (const user of users) {
    // A language of the section that is not the page's shows there only where the page has none of its own.
    if (user.locale !== locale && !(await fallsBackTo(req, document, user.locale, locale))) continue;
    const assembled = await assembleSnapshot(req, user, JSON.parse(user.snapshot));
    if (assembled.errors.length > 0) {
      throw refuseAll(
        assembled.errors.map(({ path, message }) => ({
          path,
          message: `On the page “${assembled.title}”: ${message}`,
        })),
      );
    }
    seq = await send(req, assembled, [...assembled.media, ...assembled.sharedMedia]);
    await updateRow<PublicationRow>(req, 'publications', user.id, { seq });
  }
  return seq;
}

/** Tell whether a shared section has no publication in a language, so that another one's texts show there. */
async function fallsBackTo(req: PayloadRequest, document: string, locale: string, other: string): Promise<boolean> {
  const own = await findPublication(req, { collection: 'shared-sections', document, locale });
  return own === undefined && other !== locale;
}
