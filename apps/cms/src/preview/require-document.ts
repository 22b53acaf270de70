import type { PayloadRequest } from 'payload';
import { type Person, personOf, worksFor } from '../access/roles.ts';
import { refuse } from '../errors.ts';
import type { WholeDocument } from '../forms/whole-document.ts';
import { type PreviewedAsked, readWritten } from './read-previewed.ts';

/** Get who asks; refuses where nobody is signed in. */
export function requirePerson(req: PayloadRequest): Person {
  const person = personOf(req);
  if (!person) throw refuse('Sign in first.', '', 401);
  return person;
}

/** Get a document that whoever asks works with; of others nobody is told that they are there. */
export async function requireDocument(
  req: PayloadRequest,
  asked: PreviewedAsked,
): Promise<{ person: Person; document: WholeDocument }> {
  const person = requirePerson(req);
  const document = await readWritten(req, asked);
  if (!document || !worksFor(person, document.brand)) throw refuse('There is no such document.', 'id', 404);
  return { person, document };
}
