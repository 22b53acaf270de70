import { slugifyName, slugProblem } from '@pantograph/content';
import type { PayloadRequest, Where } from 'payload';
import { findRow } from '../database/rows.ts';
import type { FieldError } from '../errors.ts';
import { defaultLocale } from '../project/locales.ts';

const mostTries = 1000;
const longestKey = 200;
const withSlug = new Set(['pages', 'posts', 'authors']);

/** Make a key out of a title: small letters, digits and hyphens, and a number where another document has it. */
export async function makeKey(req: PayloadRequest, collection: string, brand: string, title: string): Promise<string> {
  const stem = nameFrom(title);
  for (let number = 1; number <= mostTries; number++) {
    const key = number === 1 ? stem : `${stem}-${number}`;
    const named: Where[] = [
      { key: { equals: key } },
      ...(withSlug.has(collection) ? [{ [`slug.${defaultLocale}`]: { equals: key } }] : []),
    ];
    if (!(await findRow(req, collection, { and: [{ brand: { equals: brand } }, { or: named }] }))) return key;
  }
  throw new Error(`A thousand documents are called “${title}”.`);
}

/** Say what is wrong with the key that somebody gives a new document; undefined where nothing is. */
export async function wrongKey(
  req: PayloadRequest,
  collection: string,
  brand: string,
  key: unknown,
): Promise<FieldError | undefined> {
  if (typeof key !== 'string' || key === '') return undefined;
  const problem = key.length > longestKey ? `has over ${longestKey} characters` : slugProblem(key);
  if (problem !== undefined) {
    return { path: 'key', message: `The key “${key.slice(0, 60)}” ${problem}. Leave it out: the CMS makes one.` };
  }
  const taken = await findRow(req, collection, { and: [{ brand: { equals: brand } }, { key: { equals: key } }] });
  return taken && { path: 'key', message: `The key “${key}” is taken. Choose another one, or leave it out.` };
}

/** Turn words into a part of an address: Latin letters lose their accents, those of other scripts stay as they are. */
export function nameFrom(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .replace(/ß/g, 'ss');
  return slugifyName(plain) || 'untitled';
}
