import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hash texts, in order. */
export function fingerprint(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64url');
}

/** Hash the files below a folder that a filter lets through, with their names. */
export function fingerprintFolder(directory: string, isIncluded: (path: string) => boolean): string {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(isIncluded).sort();
  return fingerprint(...files.flatMap((file) => [file, readFileSync(join(directory, file), 'utf8')]));
}
