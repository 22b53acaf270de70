import type { PayloadRequest } from 'payload';
import type { WholeDocument } from '../forms/whole-document.ts';
import type { CollectionName } from '../model/document-models.ts';
import { fileOf } from '../model/file-of.ts';
import { brandOf } from '../project/brands.ts';
import { formsOfDocument } from './form-of-document.ts';

/** Write one language of a document as its file, in which shared sections stand by their names; paths begin with the brand. */
export async function exportedText(
  req: PayloadRequest,
  collection: CollectionName,
  document: WholeDocument,
  locale: string,
): Promise<{ path: string; text: string }> {
  const { brand, key } = document;
  const { formIn } = await formsOfDocument(req, collection, document);
  const { path, text } = fileOf(collection, key, locale, formIn(locale), brandOf(brand).defaultLocale);
  return { path: `${brand}/${path}`, text };
}
