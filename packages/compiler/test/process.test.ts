import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the compiler in a process answers each request and ends with its parent', async () => {
  const child = fork(fileURLToPath(new URL('../dist/process.js', import.meta.url)), { execArgv: [] });
  const ask = async (target: string): Promise<unknown> => {
    child.send({ target });
    return (await once(child, 'message'))[0];
  };
  expect(await ask('nope')).toEqual({ problem: expect.stringContaining('Use one of: html, react') });
  expect(await ask('still nope')).toEqual({ problem: expect.stringContaining('still nope') });
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a package is built by what stays loaded, and what is wrong is answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-package-'));
  mkdirSync(join(folder, 'scripts'));
  const code =
    "let calls = 0; export function buildPackage() { calls += 1; if (calls > 1) throw new Error('call ' + calls); }";
  writeFileSync(join(folder, 'scripts/build-package.js'), code);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const child = fork(fileURLToPath(new URL('../dist/process.js', import.meta.url)), { execArgv: [] });
  const ask = async (): Promise<unknown> => {
    child.send({ build: folder });
    return (await once(child, 'message'))[0];
  };
  expect(await ask()).toEqual({});
  expect(await ask()).toEqual({ problem: 'call 2' });
  child.disconnect();
  await once(child, 'exit');
  rmSync(folder, { recursive: true });
});
