import type { PayloadRequest } from 'payload';
import { requirePerson } from '../access/require-person.ts';
import { type Person, worksFor } from '../access/roles.ts';
import { refuse } from '../errors.ts';
import { brandOf } from '../project/brands.ts';
import { type WholeDocument, wholeDocument } from './whole-document.ts';

interface Asked {
  collection: string;
  id: string;
  /** A language that its brand must have. */
  locale?: string;
}

/** Get a document that whoever asks works with, or refuse at a path; of others nobody is told that they are there. */
export async function requireDocument(
  req: PayloadRequest,
  { collection, id, locale }: Asked,
  path = 'id',
): Promise<{ person: Person; document: WholeDocument }> {
  const person = requirePerson(req, path);
  const document = await wholeDocument(req, collection, id);
  const isTheirs = document && worksFor(person, document.brand);
  if (!isTheirs || (locale !== undefined && !brandOf(document.brand).locales.includes(locale))) {
    throw refuse('There is no such document.', path, 404);
  }
  return { person, document };
}
