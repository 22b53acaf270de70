import type { CmsServer } from '../server/cms-server.ts';
import { type Answer, Person } from '../server/person.ts';

/** What people are in the words; written here again, so that a slip in the source is seen. */
export const roleNames = ['writer', 'translator', 'reviewer', 'publisher', 'manager', 'admin'] as const;

export type RoleName = (typeof roleNames)[number];

export const password = 'four envelopes a year';

interface Account {
  role: RoleName;
  brands?: string[];
  languages?: string[];
}

/** Make an account and sign in with it. */
export async function personWith(cms: CmsServer, admin: Person, name: string, account: Account): Promise<Person> {
  const email = `${name}@people.example`;
  const made = await admin.post('/api/users', { email, password, name, ...account });
  if (made.status !== 201) throw new Error(`${name} could not be made: ${JSON.stringify(made.body)}`);
  return Person.signIn(cms, email, password);
}

/** Make somebody of each role who works for hollyhock alone; the translator writes French alone. */
export async function peopleOfHollyhock(cms: CmsServer): Promise<Record<RoleName, Person>> {
  const admin = await Person.demo(cms, 'admin');
  const people: Partial<Record<RoleName, Person>> = { admin };
  for (const role of roleNames) {
    if (role === 'admin') continue;
    people[role] = await personWith(cms, admin, `hollyhock-${role}`, {
      role,
      brands: ['hollyhock'],
      ...(role === 'translator' && { languages: ['fr'] }),
    });
  }
  return people as Record<RoleName, Person>;
}

/** Say where the first error is. */
export function pathOf({ body }: Answer): string | undefined {
  const [error] = body?.errors ?? [];
  const data = error?.data ?? error?.extensions?.data;
  return data?.errors?.[0]?.path;
}

/** Tell whether somebody was refused for who they are. */
export function isForbidden({ status, body }: Answer): boolean {
  const [error] = body?.errors ?? [];
  return [401, 403, 404].includes(error?.extensions?.statusCode ?? status);
}

/** Get the first document of a collection that fits. */
export async function first(person: Person, collection: string, query = '') {
  const { body } = await person.get(`/api/${collection}?depth=0&limit=1&${query}`);
  return body.docs[0];
}
