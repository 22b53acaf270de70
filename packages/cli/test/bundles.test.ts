import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { TestProject } from './project.js';

const day = 24 * 60 * 60 * 1000;

/** Put a folder among the bundles that was used last so many days ago. */
function addFolder(bundles: string, name: string, daysAgo: number): void {
  mkdirSync(join(bundles, name, 'server'), { recursive: true });
  writeFileSync(join(bundles, name, 'server/entry.mjs'), '');
  const then = new Date(Date.now() - daysAgo * day);
  utimesSync(join(bundles, name), then, then);
}

test('a new bundle takes away those of earlier code, but for the one before and those in use', async () => {
  const project = new TestProject();
  onTestFinished(() => project.remove());
  const bundles = join(project.root, '.pantograph/site');
  addFolder(bundles, '0000000000000001', 90);
  addFolder(bundles, '0000000000000002', 8);
  addFolder(bundles, '.0000000000000003-999999999-a1B2c3', 0);
  addFolder(bundles, `.0000000000000004-${process.pid}-a1B2c3`, 0);
  addFolder(bundles, 'notes', 90);
  expect((await project.run('publish')).code).toBe(0);
  const others = ['.0000000000000003-999999999-a1B2c3', '0000000000000001', '0000000000000002', 'notes'];
  const built = readdirSync(bundles).filter((name) => !others.includes(name) && !name.startsWith('.'));
  expect(built).toHaveLength(1);
  const current = built[0] ?? '';
  expect(readdirSync(bundles).sort()).toEqual(
    [`.0000000000000004-${process.pid}-a1B2c3`, '0000000000000002', current, 'notes'].sort(),
  );

  // Bundles that are used stay, however many; the one that a publish uses is one of them.
  for (const [name, ago] of [
    ['0000000000000005', 6],
    ['0000000000000006', 3],
  ] as const)
    addFolder(bundles, name, ago);
  utimesSync(join(bundles, current), new Date(0), new Date(0));
  expect((await project.run('publish')).code).toBe(0);
  expect(Date.now() - statSync(join(bundles, current)).mtimeMs).toBeLessThan(day);
  for (const name of [current, '0000000000000002', '0000000000000005', '0000000000000006'])
    expect(existsSync(join(bundles, name)), name).toBe(true);
});
