import { slugProblem } from '@pantograph/content';
import type { PayloadRequest } from 'payload';
import { findRow } from '../database/rows.ts';

const mostTries = 1000;

/** Make a key out of a title: small letters, digits and hyphens, and a number where another document has it. */
export async function makeKey(req: PayloadRequest, collection: string, brand: string, title: string): Promise<string> {
  const stem = slugOf(title);
  for (let number = 1; number <= mostTries; number++) {
    const key = number === 1 ? stem : `${stem}-${number}`;
    const taken = await findRow(req, collection, { and: [{ brand: { equals: brand } }, { key: { equals: key } }] });
    if (!taken) return key;
  }
  throw new Error(`A thousand documents are called “${title}”.`);
}

/** Turn words into a part of an address; letters of other scripts stay. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return slug !== '' && slugProblem(slug) === undefined ? slug : 'untitled';
}
