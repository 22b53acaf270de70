import type { PayloadRequest } from 'payload';

/** What people of the CMS are, from the fewest rights to the most. */
export const roles = {
  writer: 'Writer',
  translator: 'Translator',
  reviewer: 'Reviewer',
  publisher: 'Publisher',
  manager: 'Brand manager',
  admin: 'Administrator',
} as const;

export type Role = keyof typeof roles;

/** Somebody who is signed in. */
export interface Person {
  id: string;
  email: string;
  name?: string | null;
  role: Role;
  /** Ids of the brands they work for. */
  brands?: string[] | null;
  /** The languages a translator writes. */
  languages?: string[] | null;
}

/** Get who makes a request; undefined where nobody is signed in. */
export function personOf(req: PayloadRequest): Person | undefined {
  return (req.user as unknown as Person | null) ?? undefined;
}

/** Tell whether somebody works for a brand. */
export function worksFor(person: Person, brand: unknown): boolean {
  return person.role === 'admin' || (typeof brand === 'string' && (person.brands ?? []).includes(brand));
}
