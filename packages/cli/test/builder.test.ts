import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Builder } from '../src/dev/builder.js';

const root = mkdtempSync(join(tmpdir(), 'pantograph-builder-'));
const log = join(root, 'log');
let builder: Builder;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A compiler and a TypeScript that note what they are asked; to build Angular takes a second in which nothing else is done. */
function layOut(): void {
  rmSync(root, { recursive: true, force: true });
  const note = `const note = (text) => require('node:fs').appendFileSync(${JSON.stringify(log)}, text + '\\n');`;
  write(
    'packages/compiler/dist/process.js',
    `${note} process.on('message', ({ target, build }) => {
       const until = Date.now() + (build?.endsWith('angular') ? 1000 : 0);
       note('begins ' + (target ?? require('node:path').basename(build)));
       while (Date.now() < until);
       process.send({}, () => {});
     });
     process.on('disconnect', () => process.exit());`,
  );
  write('node_modules/typescript-7/bin/tsc', `${note} note('tsc ' + process.argv.at(-1));`);
}

const told = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);

async function until(done: () => boolean): Promise<void> {
  await expect.poll(done, { timeout: 20_000, interval: 20 }).toBe(true);
}

afterEach(async () => {
  await builder.end();
  rmSync(root, { recursive: true, force: true });
});

test('a framework is built behind the pages, and only where its package has been built before', async () => {
  layOut();
  write('packages/solid/dist/index.js', '');
  builder = new Builder(root, expect.fail);
  const later = ['reactModules', 'solid', 'solidModules', 'solidPackage', 'angular', 'angularPackage'] as const;
  await builder.build({ now: ['html'], later: [...later], restarts: true });
  expect(told()).toEqual(['begins html']);
  builder.finish();
  await until(() => told().length === 5);
  expect(told()).toEqual(['begins html', 'tsc packages/react', 'begins solid', 'tsc packages/solid', 'begins solid']);
});

test('a page does not wait for a framework that is being built, which is then built again', async () => {
  layOut();
  write('packages/angular/dist/index.js', '');
  builder = new Builder(root, expect.fail);
  const plan = () => ({ now: ['html' as const], later: ['angularPackage' as const], restarts: true });
  await builder.build(plan());
  builder.finish();
  await until(() => told().includes('begins angular'));
  const start = performance.now();
  await builder.build(plan());
  expect(performance.now() - start).toBeLessThan(900);
  builder.finish();
  await until(() => told().length === 4);
  expect(told()).toEqual(['begins html', 'begins angular', 'begins html', 'begins angular']);
});
