import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What has to be an error says so with `@ts-expect-error`, and is one itself where it is none. */
test('The elements have their types in scripts and in JSX, and a prop of the wrong type is an error', () => {
  const checker = join(import.meta.dirname, '../../../../node_modules/typescript-7/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [checker, '-p', join(import.meta.dirname, 'web-components')], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
}, 60_000);
