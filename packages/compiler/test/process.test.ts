import { fork } from 'node:child_process';
import { once } from 'node:events';
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
