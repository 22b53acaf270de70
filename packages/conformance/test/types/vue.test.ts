import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, 'vue');

/** Run a type checker, and give what it has to say. */
function check(checker: string, project: string): string {
  return spawnSync(process.execPath, [checker, '-p', join(folder, project)], { encoding: 'utf8' }).stdout;
}

/** What has to be an error says so with `expect-error`, and is one itself where it is none. */
test("Vue's own type checker takes what is right in templates and render functions, and refuses what is wrong", () => {
  expect(check(fileURLToPath(import.meta.resolve('vue-tsc/bin/vue-tsc.js')), 'tsconfig.json')).toBe('');
}, 300_000);

test('the declarations of the package are sound in themselves', () => {
  const tsc = join(import.meta.dirname, '../../../../node_modules/typescript-7/bin/tsc');
  expect(check(tsc, 'declarations.json')).toBe('');
}, 300_000);
