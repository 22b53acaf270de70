import type { PayloadRequest } from 'payload';
import { refuse } from '../errors.ts';
import { type Person, personOf } from './roles.ts';

/** Get who asks; refuses at a path where nobody is signed in. */
export function requirePerson(req: PayloadRequest, path = ''): Person {
  const person = personOf(req);
  if (!person) throw refuse('Sign in first.', path, 401);
  return person;
}
