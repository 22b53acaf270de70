import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '@pantograph/components';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { pascalCase } from '../src/targets/pascal-case.js';

const folder = (name: string) => join(import.meta.dirname, '..', '..', name);
const manifest = (name: string) => JSON.parse(readFileSync(join(folder(name), 'package.json'), 'utf8'));
const names = Object.keys(contracts);

describe.each(['html', 'react'])('The package %s', (name) => {
  test('is as npm and bundlers want it', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder(name), strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  test('depends on nothing and is free of side effects', () => {
    const { dependencies, sideEffects } = manifest(name);
    expect({ dependencies: dependencies ?? {}, sideEffects }).toEqual({ dependencies: {}, sideEffects: false });
  });

  test('has an entry for every component, and names all in its index', async () => {
    const index = Object.keys(await import(`@pantograph/${name}`));
    for (const component of names) {
      const title = pascalCase(component);
      const exported = name === 'react' ? title : title.charAt(0).toLowerCase() + title.slice(1);
      expect(index).toContain(exported);
      expect(Object.keys(await import(`@pantograph/${name}/${component}`))).toContain(exported);
    }
  });
});

test('React is a peer of the React package alone', () => {
  expect(manifest('react').peerDependencies).toEqual({ react: '^19.0.0' });
  expect(manifest('html').peerDependencies).toBeUndefined();
});

test("Only components that change what they were given are React's client components", () => {
  const isClient = (name: string) =>
    readFileSync(join(folder('react'), 'dist', `${name}.js`), 'utf8').startsWith("'use client'");
  const changing = names.filter((name) => Object.keys(contracts[name]?.models ?? {}).length > 0);
  expect(names.filter(isClient)).toEqual(changing);
});
