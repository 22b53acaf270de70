import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, TestProject } from './project.js';

const pageSize = 4096;
const project = new TestProject();
const saved = `${project.root}-saved`;
const asItIs = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true };
let published: string;
let store: string;

beforeAll(async () => {
  expect((await project.run('publish')).code).toBe(0);
  published = JSON.parse((await project.run('status', '--json')).stdout).store;
  cpSync(project.root, saved, asItIs);
});
beforeEach(() => {
  project.remove();
  cpSync(saved, project.root, asItIs);
  store = published;
});
afterAll(() => {
  project.remove();
  rmSync(saved, { recursive: true });
});

/** Write over a part of the store's file, given in parts of its length. */
function damage(from: number, to: number, fill: (bytes: number) => Buffer): void {
  const bytes = readFileSync(store);
  const start = Math.max(1, Math.floor((bytes.length / pageSize) * from)) * pageSize;
  const end = Math.ceil((bytes.length / pageSize) * to) * pageSize;
  bytes.set(fill(end - start), start);
  writeFileSync(store, bytes);
}

const zeros = (bytes: number) => Buffer.alloc(bytes);
const noise = (bytes: number) => randomBytes(bytes);

async function publish(...parameters: string[]) {
  const { code, stdout } = await project.run('publish', '--json', ...parameters);
  const result = JSON.parse(stdout);
  const ofStore = (result.warnings ?? []).filter(({ file }: { file: string }) => file.startsWith('.pantograph'));
  return { code, ...result, ofStore };
}

function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** Prove that OUT is what a publish from nothing makes. */
async function expectWhole(out = 'dist/site'): Promise<void> {
  expect((await project.run('publish', '--out', 'afresh')).code).toBe(0);
  expect(readTree(join(project.root, out))).toEqual(readTree(join(project.root, 'afresh')));
}

const pilot = 'apps/site/content/tidewater/pages/pilot.yaml';
const live = (path: string) => readFileSync(join(project.root, 'dist/site', path), 'utf8');

describe('a store that is damaged', () => {
  test.each([
    ['with zeros, nearly all of it', 0, 1, zeros],
    ['with noise, nearly all of it', 0, 1, noise],
    ['with zeros at its beginning', 0, 0.3, zeros],
    ['with noise in its middle', 0.3, 0.7, noise],
    ['with zeros at its end', 0.6, 1, zeros],
  ])('%s is put aside and made anew, in the same run', async (_, from, to, fill) => {
    damage(from, to, fill);
    const before = readFileSync(store);
    project.write(pilot, page('The pilot has sailed'));
    const { code, refused, ofStore } = await publish();
    expect({ code, refused }).toEqual({ code: 0, refused: [] });
    expect(ofStore).toMatchObject([
      {
        file: `${relative(project.root, store)}.damaged`,
        message: expect.stringContaining('made anew'),
        fix: expect.stringContaining('history of revisions'),
      },
    ]);
    expect(readFileSync(`${store}.damaged`).length).toBe(before.length);
    expect(live('tidewater/pilot/index.html')).toContain('The pilot has sailed');
    expect(await publish(), 'it is told once').toMatchObject({ code: 0, written: 0, ofStore: [] });
    await expectWhole();
  });

  test('with a brand named leaves the other brand live, then and later', async () => {
    damage(0, 1, noise);
    const hollyhock = live('hollyhock/index.html');
    expect(await publish('--brand', 'tidewater')).toMatchObject({
      code: 0,
      ofStore: [{ fix: expect.stringContaining('other brands') }],
    });
    expect(live('hollyhock/index.html')).toBe(hollyhock);
    expect(await publish('--brand', 'tidewater', '--force')).toMatchObject({ code: 0 });
    expect(live('hollyhock/index.html')).toBe(hollyhock);
    rmSync(join(project.root, 'apps/site/content/hollyhock/pages/home.yaml'));
    expect(await publish()).toMatchObject({ code: 0 });
    await expectWhole();
  });

  test('with a language named leaves the other languages live', async () => {
    project.write('apps/site/content/tidewater/pages/home.de.yaml', page('Vor dem Schiff Bescheid wissen'));
    await publish();
    damage(0, 1, zeros);
    expect(await publish('--locale', 'de')).toMatchObject({ code: 0 });
    await expectWhole();
  });

  test('is put aside beside what was put aside before', async () => {
    for (const name of ['damaged', 'damaged-2']) {
      damage(0, 1, noise);
      expect((await publish()).ofStore).toMatchObject([{ file: expect.stringMatching(new RegExp(`\\.${name}$`)) }]);
    }
    expect(existsSync(`${store}.damaged`)).toBe(true);
  });

  test('at its very beginning is told of as well', async () => {
    writeFileSync(store, 'no database');
    expect(await publish()).toMatchObject({ code: 0, ofStore: [{ file: expect.stringMatching(/\.broken$/) }] });
    await expectWhole();
  });

  test('is told by status with its remedy', async () => {
    damage(0, 1, zeros);
    const { code, stdout } = await project.run('status', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({
      message: expect.stringContaining('.pantograph'),
      fix: expect.stringContaining('npx pantograph publish'),
    });
  });
});

describe('a publish that was killed while it put files in place, before the store was damaged', () => {
  /** Change what every page shows, and kill the publish of it when some of the files are in place. */
  async function killHalfway(...parameters: string[]): Promise<void> {
    const settings = 'apps/site/content/tidewater/settings.yaml';
    const text = readFileSync(join(project.root, settings), 'utf8');
    project.write(settings, text.replace('label: Home', 'label: Start here'));
    for (let moment = 4; ; moment += 2) {
      const env = { PANTOGRAPH_KILL_AT: String(moment) };
      expect((await project.runWith(env, 'publish', ...parameters)).code, 'it was killed').toBe(-1);
      const status = JSON.parse((await project.run('status', '--json', ...parameters)).stdout);
      if (status.interrupted) break;
    }
    const db = new DatabaseSync(store);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
  }

  test('is made whole by the next', async () => {
    await killHalfway();
    damage(0, 1, noise);
    expect(await publish()).toMatchObject({ code: 0, refused: [], ofStore: [{}] });
    await expectWhole();
  });

  test('is made whole in a folder of the user too, who is told what was left', async () => {
    mkdirSync(join(project.root, 'public/tidewater'), { recursive: true });
    writeFileSync(join(project.root, 'public/tidewater/mine.txt'), 'Mine.');
    await publish('--out', 'public');
    ({ store } = JSON.parse((await project.run('status', '--json', '--out', 'public')).stdout));
    await killHalfway('--out', 'public');
    damage(0, 1, noise);
    const { code, warnings } = await publish('--out', 'public');
    expect(code).toBe(0);
    expect(warnings).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('no document makes them: tidewater/mine.txt.') }),
    );
    rmSync(join(project.root, 'public/tidewater/mine.txt'));
    await expectWhole('public');
  });
});
