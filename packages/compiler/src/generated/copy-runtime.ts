import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile, Target } from '../targets/target.js';
import { readUrlRule } from './read-url-rule.js';

const source = join(import.meta.dirname, '..', '..', 'src');

/** List the runtime files of a target. The URL rule comes from the contract itself, so that there is one. */
export function copyRuntime(target: Target): GeneratedFile[] {
  const files = new Map<string, string>();
  for (const folder of target.runtime) {
    for (const file of readdirSync(join(source, folder))) {
      files.set(file, readFileSync(join(source, folder, file), 'utf8'));
    }
  }
  files.set('is-safe-url.ts', readUrlRule());
  return [...files].map(([file, code]) => ({ path: `runtime/${file}`, code }));
}
