import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { contracts } from '@pantograph/components';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { targets } from '../src/targets/index.js';

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, unknown>;
  sideEffects?: unknown;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '../../..');
const workspaces = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name) => {
    const folder = join(root, parent, name);
    return { folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest };
  }),
);
const published = workspaces.filter(({ manifest }) => !manifest.private);

const packed = mkdtempSync(join(tmpdir(), 'pantograph-packed-'));
const tarballOf = new Map<string, string>();

beforeAll(() => {
  const chosen = published.flatMap(({ folder }) => ['--workspace', folder]);
  const output = execFileSync('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', packed, ...chosen], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for (const { name, filename } of Object.values<{ name: string; filename: string }>(JSON.parse(output)))
    tarballOf.set(name, join(packed, filename.replace('@', '').replace('/', '-')));
}, 120_000);
afterAll(() => rmSync(packed, { recursive: true, force: true }));

/** List the entries of a package that are modules, with some for those that a pattern names. */
function entriesOf({ name, exports = {} }: Manifest): string[] {
  const isTarget = targets.some((target) => `@pantograph/${target.name}` === name);
  const named = isTarget ? ['./button', './text-field', './hero', './follow-links', './testing'] : [];
  if (name === '@pantograph/icons') named.push('./arrow-right');
  const listed = Object.keys(exports).filter((entry) => !/\*|css|\.json$/.test(entry));
  return [...new Set([...listed, ...named])];
}

describe.each(published)('The package $manifest.name', ({ folder, manifest }) => {
  test('is as npm and bundlers want it', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  test('has the types that it says, where modules are ESM alone', { timeout: 120_000 }, async () => {
    const tarball = readFileSync(tarballOf.get(manifest.name) ?? expect.fail('it was not packed'));
    const result = await checkPackage(createPackageFromTarballData(tarball), { entrypoints: entriesOf(manifest) });
    const problems = result.types ? result.problems : [];
    // What requires modules, and what knows no exports, is not who these are for.
    const isOurs = (problem: object) => !/"(?:node10|node16-cjs)"/.test(JSON.stringify(problem));
    expect(problems.filter(isOurs)).toEqual([]);
  });

  test('brings its licence', () => {
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
  });

  test('depends on ours in just their version, and on none that is not published', () => {
    const ours = new Map(workspaces.map(({ manifest: { name, version } }) => [name, version]));
    const wanted = Object.entries(manifest.dependencies ?? {}).filter(([name]) => ours.has(name));
    expect(wanted).toEqual(wanted.map(([name]) => [name, ours.get(name)]));
    expect(published.map((each) => each.manifest.name)).toEqual(expect.arrayContaining(wanted.map(([name]) => name)));
  });
});

describe.each(targets)('The package of the target $name', ({ name, exportName }) => {
  const manifest = published.find((each) => each.manifest.name === `@pantograph/${name}`)?.manifest;

  test('depends on nothing, and only its style sheets have side effects', () => {
    expect(manifest?.dependencies ?? {}).toEqual({});
    expect(manifest?.sideEffects).toEqual(['*.css']);
  });

  test('brings the style of all components, of each, and of what they stand on', () => {
    const read = (from: string) => readFileSync(fileURLToPath(import.meta.resolve(from)), 'utf8');
    for (const sheet of ['css', 'css/base', ...Object.keys(contracts).map((component) => `css/${component}`)]) {
      const own = read(`@pantograph/components/${sheet}`);
      expect(read(`@pantograph/${name}/${sheet}`).slice(0, own.length), sheet).toBe(own);
    }
  });

  test('has an entry for every component, and names all in its index', async () => {
    const index = Object.keys(await import(`@pantograph/${name}`));
    for (const component of Object.keys(contracts)) {
      expect(index).toContain(exportName(component));
      expect(Object.keys(await import(`@pantograph/${name}/${component}`))).toContain(exportName(component));
    }
  });
});

test('a framework is a peer of its own package alone', () => {
  const peers = published.flatMap(({ manifest: { name, peerDependencies } }) =>
    Object.entries(peerDependencies ?? {}).map(([peer, range]) => `${name}: ${peer} ${range}`),
  );
  expect(peers.toSorted()).toEqual([
    '@pantograph/angular: @angular/common ^22.0.0',
    '@pantograph/angular: @angular/core ^22.0.0',
    '@pantograph/angular: @angular/forms ^22.0.0',
    '@pantograph/angular: @angular/platform-browser ^22.0.0',
    '@pantograph/react: react ^19.0.0',
    '@pantograph/solid: solid-js ^1.9.0',
    '@pantograph/svelte: svelte ^5.25.0',
    '@pantograph/vue: vue ^3.5.0',
  ]);
});

test("Only components that keep a state are React's client components", () => {
  const isClient = (name: string) =>
    readFileSync(join(root, 'packages/react/dist', `${name}.js`), 'utf8').startsWith("'use client'");
  const names = Object.keys(contracts);
  const markup = (name: string) =>
    readFileSync(join(root, 'packages/components/src', name, `${name}.lite.tsx`), 'utf8');
  const changing = names.filter((name) => markup(name).includes('useStore('));
  expect(names.filter(isClient)).toEqual(changing);
});
