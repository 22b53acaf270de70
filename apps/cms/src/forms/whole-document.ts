import type { CollectionSlug, PayloadRequest } from 'payload';

/** A document as Payload keeps it, with all its languages. */
export type WholeDocument = Record<string, unknown> & { id: string; brand: string; key: string; rev: number };

interface ReadOptions {
  /** Read it with the rights of whoever asks, so that what they do not see is not there. Else it is read past all rights. */
  asPerson?: boolean;
}

/**
 * Read a document with all its languages, in the request's transaction; undefined where there is none. Payload writes the
 * language of a search into the request, where the next save would take it for its own, so that is put back.
 */
export async function wholeDocument(
  req: PayloadRequest,
  collection: string,
  id: string,
  { asPerson = false }: ReadOptions = {},
): Promise<WholeDocument | undefined> {
  const { locale, fallbackLocale } = req;
  try {
    const found = await req.payload.findByID({
      collection: collection as CollectionSlug,
      ...{ id, locale: 'all', depth: 0, disableErrors: true, overrideAccess: !asPerson, req },
    });
    return (found as unknown as WholeDocument | null) ?? undefined;
  } finally {
    Object.assign(req, { locale, fallbackLocale });
  }
}
