import { expect } from 'vitest';
import type { Person } from '../server/person.ts';

/** A page as REST gives it. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into by tests, field by field
export type Found = any;

/** Find a document by what names it in its brand. */
export async function find(person: Person, key: string, brand = 'hollyhock', collection = 'pages'): Promise<Found> {
  const query = `where[key][equals]=${key}&where[brand][equals]=${brand}&depth=0`;
  const { body } = await person.get(`/api/${collection}?${query}`);
  return body.docs[0];
}

/** Save something of a document on top of what is there. */
export async function save(
  person: Person,
  { id, collection = 'pages', locale = 'en' }: { id: string; collection?: string; locale?: string },
  change: (before: Found) => object,
): Promise<Found> {
  const path = `/api/${collection}/${id}?depth=0&locale=${locale}&fallback-locale=null`;
  const before = (await person.get(path)).body;
  const { status, body } = await person.patch(path, { rev: before.rev, ...change(before) });
  expect(status, JSON.stringify(body)).toBe(200);
  return body.doc;
}

/** Write the title of a page's first section, which readers see as its heading. */
export function saveHeading(person: Person, id: string, title: string): Promise<Found> {
  return save(person, { id }, ({ sections: [first, ...rest] }) => ({ sections: [{ ...first, title }, ...rest] }));
}

/** Take a document from state to state. */
export async function take(
  person: Person,
  id: string,
  action: string,
  more: { collection?: string; locale?: string; [name: string]: unknown } = {},
): Promise<Found> {
  const { status, body } = await person.post('/api/workflow', {
    ...{ collection: 'pages', document: id, locale: 'en', action },
    ...more,
  });
  expect(status, `${action}: ${JSON.stringify(body)}`).toBe(200);
  return body;
}

/** Where a document stands, and what happened to it. */
export async function stateOf(person: Person, id: string, collection = 'pages', locale = 'en'): Promise<Found> {
  return (await person.get(`/api/workflow?collection=${collection}&document=${id}&locale=${locale}`)).body;
}
