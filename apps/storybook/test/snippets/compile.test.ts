import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snippetWriters } from '../../src/snippets/snippet-writers.js';
import { allUsages } from './all-usages.js';
import { type Checker, checkers } from './checkers.js';

const generated = join(import.meta.dirname, '../.generated');
let folder = '';

beforeAll(() => {
  mkdirSync(generated, { recursive: true });
  folder = mkdtempSync(join(generated, 'snippets-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Write each example's snippet to a file and let the framework's own compiler read all of them. */
function check(id: string, checker: Checker, files: readonly { name: string; code: string }[]): Promise<string> {
  const own = join(folder, id);
  mkdirSync(own, { recursive: true });
  for (const { name, code } of files) writeFileSync(join(own, `${name}.${checker.extension}`), code);
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, target: 'es2023', module: 'preserve' },
    ...{ moduleResolution: 'bundler', lib: ['es2023', 'dom', 'dom.iterable'], types: [] },
    ...checker.options,
  };
  const include = [`*.${checker.extension}`];
  writeFileSync(join(own, 'tsconfig.json'), JSON.stringify({ compilerOptions, include, ...checker.config }));
  // Says to Svelte's check that sources stand as they are.
  writeFileSync(join(own, 'svelte.config.js'), 'export default {};\n');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      checker.command(own),
      { encoding: 'utf8', maxBuffer: 2 ** 26, cwd: own },
      (_error, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}

/** A page's script is what a compiler can read of it. */
function codeOf(id: string, snippet: string): string {
  return id === 'web-components' ? (/<script type="module">\n(.*)<\/script>/s.exec(snippet)?.[1] ?? '') : snippet;
}

describe.concurrent('every example is code that its framework takes', () => {
  test.each(snippetWriters.map(({ id, write }) => ({ id, write })))(
    '$id',
    { timeout: 300_000 },
    async ({ id, write }) => {
      const checker = checkers[id] as Checker;
      const files = allUsages.map(({ id: name, usage }) => ({ name, code: codeOf(id, write(usage)) }));
      expect(await check(id, checker, files)).toMatch(checker.clean);
    },
  );
});

test('what is wrong would be told', { timeout: 300_000 }, async () => {
  const files = [
    {
      name: 'wrong',
      code: "import { Button } from '@pantograph/react/button';\nexport const a = <Button variant='loud' />;\n",
    },
  ];
  expect(await check('react-wrong', checkers.react as Checker, files)).toContain('is not assignable');
});
