import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const model = fileURLToPath(new URL('../../src/model', import.meta.url));
const packages = fileURLToPath(new URL('../../../../packages', import.meta.url));
const imported =
  /(?:^|\n)(?:import|export)(?!\s+type\b)[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** Follow every import that is not of types alone, through our own packages. */
function reachedFrom(file: string, seen = new Map<string, string>()): Map<string, string> {
  for (const [, from, called] of readFileSync(file, 'utf8').matchAll(imported)) {
    const name = from ?? called ?? '';
    const target = resolve(name, file);
    if (seen.has(target)) continue;
    seen.set(target, file);
    if (existsSync(target)) reachedFrom(target, seen);
  }
  return seen;
}

/** The built files are what a browser gets; their sources stand beside them. */
function resolve(name: string, from: string): string {
  if (name.startsWith('.')) return join(dirname(from), name);
  const [, folder = '', subpath = ''] = /^@pantograph\/([^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  if (folder === '') return name;
  const { exports } = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'));
  return join(packages, folder, exports[subpath === '' ? '.' : `./${subpath}`].default);
}

test.each(['form-of.ts', 'with-language.ts', 'translation-state.ts'])('%s runs in a browser', (file) => {
  const reached = reachedFrom(join(model, file));
  const outside = [...reached.keys()].filter((target) => !existsSync(target));
  expect(outside).toEqual(['zod']);
  expect(reached.size).toBeGreaterThan(40);
});
