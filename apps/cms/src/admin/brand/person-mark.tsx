import type { ServerProps } from 'payload';
import type { Person } from '../../access/roles.ts';

/** The first letters of who is signed in, for the link to their account. */
export function PersonMark({ user }: ServerProps) {
  const { name, email = '' } = (user ?? {}) as unknown as Partial<Person>;
  const words = (name || email).trim().split(/\s+/);
  const letters = words.slice(0, 2).map((word) => word.charAt(0).toUpperCase());
  // The link has its own name, and letters in it would be another.
  return <span className="pg-person" aria-hidden="true" data-letters={letters.join('')} />;
}
