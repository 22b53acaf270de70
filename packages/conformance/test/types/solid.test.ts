import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test("Solid's users have their props checked, with Solid's own types of JSX", () => {
  const tsc = join(import.meta.dirname, '../../../../node_modules/typescript-7/bin/tsc');
  const project = join(import.meta.dirname, 'solid');
  expect(spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' }).stdout).toBe('');
}, 60_000);
