import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Write a file unless it already says so: what is untouched is not built again. Tells whether it wrote. */
export function writeIfChanged(file: string, code: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === code) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  return true;
}
