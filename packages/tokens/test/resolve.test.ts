import { buildBrand, type EmittedToken } from '@pantograph/tokens';
import { expect, test } from 'vitest';
import { scratchTokens } from './scratch-tokens.js';

const dimension = (value: number) => ({ value, unit: 'px' });

const cases: { name: string; tokens: object; dark?: object; expected: Record<string, string | [string, string]> }[] = [
  {
    name: 'an alias takes value and type of what it names, however long the way',
    tokens: { a: { $value: '{b}' }, b: { $value: '{c}' }, c: { $type: 'dimension', $value: dimension(3) } },
    expected: { a: '3px', b: '3px' },
  },
  {
    name: 'a pointer reaches into a value',
    tokens: {
      sea: { $type: 'color', $value: { colorSpace: 'oklch', components: [0.5, 0.1, 180] } },
      pale: {
        $type: 'color',
        $value: { colorSpace: 'oklch', components: [0.9, 0.02, { $ref: '#/sea/$value/components/2' }] },
      },
    },
    expected: { pale: 'oklch(0.9 0.02 180)' },
  },
  {
    name: 'a pointer in place of a value is an alias',
    tokens: { a: { $type: 'number', $value: 4 }, b: { $ref: '#/a' } },
    expected: { b: '4' },
  },
  {
    name: 'a group that extends another has its tokens, and its own win',
    tokens: {
      field: { $type: 'dimension', width: { $value: dimension(12) }, height: { $value: dimension(7) } },
      area: { $extends: '{field}', height: { $value: dimension(20) } },
      deep: { $extends: '#/area' },
    },
    expected: { 'area.width': '12px', 'area.height': '20px', 'deep.height': '20px', 'field.height': '7px' },
  },
  {
    name: 'the root of a group is named like the group',
    tokens: { tint: { $type: 'number', $root: { $value: 1 }, low: { $value: 2 } }, other: { $value: '{tint}' } },
    expected: { tint: '1', 'tint.low': '2', other: '1' },
  },
  {
    name: 'the type of a group holds for the groups inside',
    tokens: { g: { $type: 'duration', h: { i: { $value: { value: 0.2, unit: 's' } } } } },
    expected: { 'g.h.i': '0.2s' },
  },
  {
    name: 'a list may name another list',
    tokens: {
      safe: { $type: 'fontFamily', $value: ['Arial', 'sans-serif'] },
      all: { $type: 'fontFamily', $value: ['My Font', '{safe}'] },
    },
    expected: { all: "'My Font', 'Arial', sans-serif" },
  },
  {
    name: 'a mode overrides a primitive, and all that leads to it follows',
    tokens: { a: { $type: 'number', $value: 1 }, b: { $value: '{a}' } },
    dark: { a: { $value: 2 } },
    expected: { a: ['1', '2'], b: ['1', '2'] },
  },
  {
    name: 'a fluid size keeps its range through an alias',
    tokens: {
      a: {
        $type: 'dimension',
        $value: { value: 3, unit: 'rem' },
        $extensions: {
          'org.pantograph.fluid': { min: { value: 2, unit: 'rem' }, max: { value: 3, unit: 'rem' } },
        },
      },
      b: { $value: '{a}' },
    },
    expected: { b: 'clamp(2rem, 1.6087rem + 1.7391vw, 3rem)' },
  },
  {
    name: 'every composite type becomes CSS',
    tokens: {
      ink: { $type: 'color', $value: { colorSpace: 'display-p3', components: [1, 0.2, 'none'], alpha: 0.5 } },
      line: { $type: 'border', $value: { color: '{ink}', width: dimension(2), style: 'dotted' } },
      fade: {
        $type: 'gradient',
        $value: [
          { color: '{ink}', position: 0 },
          { color: '{ink}', position: 0.5 },
        ],
      },
      glide: {
        $type: 'transition',
        $value: { duration: { value: 1, unit: 's' }, delay: { value: 0, unit: 'ms' }, timingFunction: [0, 0, 1, 1] },
      },
      lift: {
        $type: 'shadow',
        $value: [
          { color: '{ink}', offsetX: dimension(0), offsetY: dimension(1), blur: dimension(2), spread: dimension(0) },
        ],
      },
      flat: { $type: 'shadow', $value: [] },
    },
    expected: {
      ink: 'color(display-p3 1 0.2 none / 0.5)',
      line: '2px dotted color(display-p3 1 0.2 none / 0.5)',
      fade: 'linear-gradient(color(display-p3 1 0.2 none / 0.5) 0%, color(display-p3 1 0.2 none / 0.5) 50%)',
      glide: '1s cubic-bezier(0, 0, 1, 1) 0ms',
      lift: '0 1px 2px 0 color(display-p3 1 0.2 none / 0.5)',
      flat: 'none',
    },
  },
];

test.each(cases)('$name', async ({ tokens, dark, expected }) => {
  using scratch = scratchTokens();
  // Nested so that no name meets one of the brand's own.
  const nest = (tree: object): string =>
    JSON.stringify({ zz: tree }).replace(
      /"(#\/|\{)(?=[a-z])/g,
      (start) => `${start}zz${start.endsWith('/') ? '/' : '.'}`,
    );
  scratch.write('brands/tidewater/primitive.light.json', nest(tokens));
  if (dark) scratch.write('brands/tidewater/primitive.dark.json', nest(dark));
  const { json } = await buildBrand(scratch.root, 'tidewater');
  const emitted: EmittedToken[] = JSON.parse(json).tokens;
  for (const [path, values] of Object.entries(expected)) {
    const token = emitted.find((entry) => entry.path === `zz.${path}`);
    const [light, night] = typeof values === 'string' ? [values, values] : values;
    expect(token, path).toMatchObject({ light, dark: night });
  }
});
