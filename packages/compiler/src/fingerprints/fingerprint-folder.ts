import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';

/** Hash the files below a folder that a filter lets through, with their names. */
export function fingerprintFolder(directory: string, isIncluded: (path: string) => boolean): string {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(isIncluded).sort();
  return fingerprint(...files.flatMap((file) => [file, readFileSync(join(directory, file), 'utf8')]));
}
