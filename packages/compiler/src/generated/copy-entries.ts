import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../targets/target.js';

const folder = join(import.meta.dirname, '..', '..', 'src', 'entries');

/** List the files that each package offers beside its components. They know no framework, and need none. */
export function copyEntries(): GeneratedFile[] {
  return readdirSync(folder).map((path) => ({ path, code: readFileSync(join(folder, path), 'utf8') }));
}
