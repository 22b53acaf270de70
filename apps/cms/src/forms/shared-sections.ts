import type { PayloadRequest } from 'payload';
import { findPublication } from '../publishing/find-publication.ts';
import type { Subject } from '../workflow/rows.ts';
import type { Referred } from './load-references.ts';
import { type WholeDocument, wholeDocument } from './whole-document.ts';

/** Get what shared sections hold by their ids: as they are live; of one that was never published, as it is written. */
export async function sharedSections(
  req: PayloadRequest,
  referred: ReadonlyMap<string, Referred>,
  locale: string,
): Promise<Map<string, unknown[]>> {
  const found = new Map<string, unknown[]>();
  for (const { id, collection } of referred.values()) {
    if (collection !== 'shared-sections') continue;
    const subject: Subject = { collection, document: id, locale };
    const live = await findPublication(req, subject);
    const document = live ? (JSON.parse(live.snapshot) as WholeDocument) : await wholeDocument(req, collection, id);
    found.set(id, Array.isArray(document?.sections) ? document.sections : []);
  }
  return found;
}
