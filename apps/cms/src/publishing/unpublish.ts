import type { PayloadRequest } from 'payload';
import { deleteRow, findRows } from '../database/rows.ts';
import { refuse } from '../errors.ts';
import { putInOutbox } from '../outbox/outbox.ts';
import type { Afterwards, Subject } from '../workflow/rows.ts';
import { findPublication } from './find-publication.ts';
import { addRedirect } from './redirects.ts';
import type { PublicationRow } from './rows.ts';

/**
 * Take down what is live of a document in one language, in the request's transaction.
 *
 * @returns the last number of it in the outbox
 * @throws {APIError} 409 where it is a shared section that still stands on live pages
 */
export async function unpublish(req: PayloadRequest, subject: Subject, afterwards: Afterwards): Promise<number> {
  const publication = await findPublication(req, subject);
  if (!publication) throw refuse('Nothing of this is live.', 'action', 409);
  const { id, brand, path, address } = publication;
  if (subject.collection === 'shared-sections') {
    const users = await findRows<PublicationRow>(req, 'publications', { shares: { like: `,${subject.document},` } });
    if (users.length > 0) {
      throw refuse(`It stands on ${users.length} live pages. Take it off them and publish them first.`, 'action', 409);
    }
    await deleteRow(req, 'publications', id);
    return 0;
  }
  await deleteRow(req, 'publications', id);
  const seq = await putInOutbox(req, { kind: 'delete', path });
  return address === '' ? seq : addRedirect(req, brand, { from: address, ...afterwards });
}
