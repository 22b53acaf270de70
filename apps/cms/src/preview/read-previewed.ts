import type { PayloadRequest } from 'payload';
import { titleOf } from '../forms/title-of.ts';
import { type WholeDocument, wholeDocument } from '../forms/whole-document.ts';
import { brandOf } from '../project/brands.ts';
import { findPublication } from '../publishing/find-publication.ts';
import type { PreviewedCollection, PreviewedDocument } from './preview-fact.ts';
import { readFacts } from './read-facts.ts';
import { shellAddresses } from './shell-addresses.ts';

/** Which form of a document: as it is live, or as it is written. */
export type PreviewVersion = 'live' | 'written';

/** One language of a document. */
export interface PreviewedAsked {
  collection: PreviewedCollection;
  id: string;
  locale: string;
}

/** Read a document as Payload keeps it, with all its languages; undefined where there is none in a brand with that language. */
export async function readWritten(req: PayloadRequest, asked: PreviewedAsked): Promise<WholeDocument | undefined> {
  const document = await wholeDocument(req, asked.collection, asked.id);
  return document && brandOf(document.brand).locales.includes(asked.locale) ? document : undefined;
}

/** Read what it takes to draw a document that was read; undefined where it is to be as it is live, and is not. */
export async function readPreviewed(
  req: PayloadRequest,
  written: WholeDocument,
  { collection, locale }: PreviewedAsked,
  version: PreviewVersion,
): Promise<PreviewedDocument | undefined> {
  let document = written;
  if (version === 'live') {
    const live = await findPublication(req, { collection, document: written.id, locale });
    if (!live) return undefined;
    document = JSON.parse(live.snapshot) as WholeDocument;
  }
  const { id, name, locales, defaultLocale } = brandOf(written.brand);
  return {
    id: written.id,
    collection,
    title: titleOf(written, locale),
    brand: { id, name, locales, defaultLocale },
    document,
    facts: await readFacts(req, written.brand, document, locale),
    shells: shellAddresses(written.brand),
  };
}
