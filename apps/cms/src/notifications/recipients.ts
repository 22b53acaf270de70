import type { PayloadRequest } from 'payload';
import { type Person, personOf, type Role, worksFor } from '../access/roles.ts';
import { findRows } from '../database/rows.ts';

/** Somebody who may be written to. */
type Reader = Person & { mailsOff?: boolean | null };

/** Who is told of something: people by id, and everybody of some roles who works for the brand. */
export interface Audience {
  people?: readonly (string | null | undefined)[];
  roles?: readonly Role[];
  /** Who is told where nobody has one of those roles. */
  otherwise?: readonly Role[];
}

/** Find whom to write to: never who did it, nor who wants no mails. */
export async function recipientsOf(
  req: PayloadRequest,
  brand: string,
  { people = [], roles = [], otherwise = [] }: Audience,
): Promise<Person[]> {
  const ids = people.filter((id): id is string => typeof id === 'string' && id !== '' && id !== 'schedule');
  const named = ids.length > 0 ? await findRows<Reader>(req, 'users', { id: { in: ids } }) : [];
  const found = await withRole(req, brand, roles);
  const all = [...named, ...found, ...(found.length === 0 ? await withRole(req, brand, otherwise) : [])];
  const actor = personOf(req)?.id;
  const wanted = all.filter((person) => person.id !== actor && !person.mailsOff && worksFor(person, brand));
  return [...new Map(wanted.map((person) => [person.id, person])).values()];
}

async function withRole(req: PayloadRequest, brand: string, roles: readonly Role[]): Promise<Reader[]> {
  if (roles.length === 0) return [];
  const people = await findRows<Reader>(req, 'users', { role: { in: [...roles] } });
  return people.filter((person) => worksFor(person, brand));
}
