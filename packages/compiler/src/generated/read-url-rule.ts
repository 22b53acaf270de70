import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Read the source of the contract's rule on addresses. */
export function readUrlRule(): string {
  const contract = dirname(createRequire(import.meta.url).resolve('@pantograph/contract'));
  return readFileSync(join(contract, '..', 'src', 'is-safe-url.ts'), 'utf8');
}
