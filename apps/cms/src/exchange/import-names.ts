import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { eachRow } from '../database/each-row.ts';

/** What is in the database already, or will be: ids by `BRAND/COLLECTION/KEY`, tags by `BRAND/tags/LANGUAGE/LABEL`. */
export type Names = Map<string, string>;

const atOnce = 1000;

/** Read the ids of all documents of a collection, without their contents. */
export async function readNames(req: PayloadRequest, collection: string, names: Names): Promise<void> {
  const options = { select: { brand: true, key: true }, limit: atOnce } as const;
  for await (const { id, brand, key } of eachRow<{ brand: string; key: string }>(req, collection, {}, options)) {
    names.set(`${brand}/${collection}/${key}`, id);
  }
}

/**
 * Make the id of a document that comes from a file: always the same. What names it may be written before it is, and a run that
 * was cut short is finished by the next.
 */
export function idOfFile(brand: string, collection: string, key: string): string {
  const hash = createHash('sha256').update(`${brand}/${collection}/${key}`).digest('hex');
  // Version 8 of UUIDs: made in one's own way.
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
