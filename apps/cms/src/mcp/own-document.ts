import type { PayloadRequest } from 'payload';
import { refuse } from '../errors.ts';
import { type WholeDocument, wholeDocument } from '../forms/whole-document.ts';
import { brandOf } from '../project/brands.ts';
import type { WorkflowCollection } from '../workflow/rows.ts';

/**
 * Read a document that the person may see; another brand's is not there for them.
 *
 * @throws {APIError} 404 without the document, 400 where its brand does not have the language
 */
export async function ownDocument(
  req: PayloadRequest,
  collection: WorkflowCollection,
  id: string,
  locale?: string,
): Promise<WholeDocument> {
  const document = await wholeDocument(req, collection, id, { asPerson: true });
  if (!document) throw refuse('There is no such document. search_documents finds those there are.', 'id', 404);
  const { name, locales } = brandOf(document.brand);
  if (locale !== undefined && !locales.includes(locale)) {
    throw refuse(`${name} is written in ${locales.join(', ')}, not in ${locale}.`, 'locale');
  }
  return document;
}
