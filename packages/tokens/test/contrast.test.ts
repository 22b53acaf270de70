import { buildBrand, type EmittedToken, listBrands } from '@pantograph/tokens';
import { componentPairs, contrastPairs, contrastRatio } from '@pantograph/tokens/contrast';
import { describe, expect, test } from 'vitest';
import { realTokens } from './scratch-tokens.js';

test.each([
  ['#000', '#fff', 21],
  ['#767676', '#fff', 4.54],
  ['rgb(0 0 0 / 50%)', '#fff', 3.95],
  ['oklch(1 0 0)', 'oklch(1 0 0)', 1],
])('the contrast of %s on %s is %f', (front, back, expected) => {
  expect(contrastRatio(front, back)).toBeCloseTo(expected, 1);
});

describe.each(listBrands(realTokens))('%s', async (id) => {
  const { values, json } = await buildBrand(realTokens, id);
  const { tokens }: { tokens: EmittedToken[] } = JSON.parse(json);
  const colors = tokens.filter(({ type, tier }) => type === 'color' && tier === 'component');
  const pairs = [...contrastPairs, ...componentPairs(colors.map(({ path }) => path))];
  const name = (path: string): string => `--pg-${path.replaceAll('.', '-')}`;

  test.each(['light', 'dark'] as const)('every pair of colours that may meet can be told apart in %s mode', (mode) => {
    const low = pairs.filter(({ front, back, minimum }) => {
      const [a, b] = [values[mode][name(front)], values[mode][name(back)]];
      return !a || !b || contrastRatio(a, b, values[mode]['--pg-color-surface-page']) < minimum;
    });
    expect(low).toEqual([]);
    expect(pairs.length).toBeGreaterThan(contrastPairs.length);
  });
});
