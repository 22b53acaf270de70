import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contracts } from '@pantograph/components';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { targets } from '../src/targets/index.js';

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
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

describe.each(published)('The package $manifest.name', ({ folder, manifest }) => {
  test('is as npm and bundlers want it', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
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
