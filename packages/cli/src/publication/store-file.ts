import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';

/** Get the store that belongs to an output folder: one each, so that two sites never mix. */
export function storeFile(root: string, out: string): string {
  const digest = createHash('sha256').update(out).digest('hex').slice(0, 10);
  return join(root, '.pantograph', `${basename(out)}-${digest}.db`);
}
