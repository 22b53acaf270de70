import { hash } from 'node:crypto';
import { z } from 'zod';
import { pageSchema } from '../documents/page-schema.js';

let known: string | undefined;

/** Name what a page may have, as the components' contracts say. It takes some 40 ms; a bundle brings the answer along. */
export function pageSchemaHash(): string {
  known ??= hash('sha1', JSON.stringify(z.toJSONSchema(pageSchema, { unrepresentable: 'any', io: 'input' })));
  return known;
}
