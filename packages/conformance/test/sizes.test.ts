import { contracts } from '@pantograph/components';
import { describe, expect, test } from 'vitest';
import { findExcess, readBudgets, writeBudgets } from '../src/sizes/budgets.js';
import { bundleComponents } from '../src/sizes/bundle.js';
import { measureSizes } from '../src/sizes/measure-sizes.js';
import { targets } from '../src/targets/index.js';

const minute = 60_000;

test('every component keeps to its budget in every target', { timeout: 2 * minute }, async () => {
  const sizes = await measureSizes();
  if (process.env.PANTOGRAPH_BUDGETS === 'write') writeBudgets(sizes);
  expect(findExcess(sizes, readBudgets())).toEqual([]);
});

describe('A budget', () => {
  test('that is kept says nothing', () => {
    expect(findExcess({ hero: { react: 900 } }, { hero: { react: 900 } })).toEqual([]);
  });

  test('that is not names component, target, size, budget and remedy', () => {
    expect(findExcess({ hero: { react: 950, vue: 1 }, tag: { react: 7 } }, { hero: { react: 900, vue: 1 } })).toEqual([
      expect.stringMatching(/^hero in react: 950 bytes, 50 over its budget of 900\. .+npm run budgets/),
      expect.stringMatching(/^tag in react: 7 bytes, and no budget\. .+npm run budgets/),
    ]);
    expect(findExcess({}, { hero: { react: 900 } })).toEqual([expect.stringMatching(/^hero .+ is gone\./)]);
  });
});

describe.each(targets)('In $name', (target) => {
  test('the index brings no more of a component than its own entry', { timeout: minute }, async () => {
    const components = Object.keys(contracts);
    const [own, picked] = await Promise.all([
      bundleComponents(target, components, 'entry'),
      bundleComponents(target, components, 'index'),
    ]);
    for (const name of components) expect(picked.get(name)?.files, name).toEqual(own.get(name)?.files);
    const button = own.get('button')?.files.filter((file) => !file.startsWith('runtime/')) ?? [];
    expect(button.filter((file) => !/(^|\/)button\.(jsx?|svelte)$/.test(file))).toEqual([]);
    expect(button).not.toEqual([]);
  });
});
