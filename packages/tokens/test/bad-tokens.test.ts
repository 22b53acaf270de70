import { lintTokens } from '@pantograph/tokens';
import { expect, test } from 'vitest';
import { json, primitive, refuses, semantic } from './bad-input.js';
import { scratchTokens } from './scratch-tokens.js';

refuses([
  {
    name: 'a token that refers to nothing',
    spoil: (tokens) => tokens.replace(semantic, '"{palette.sea.700}"', '"{palette.sea.7000}"'),
    rule: 'unknown-reference',
    file: semantic,
    path: 'color.text.link',
    line: 18,
    message: /refers to "palette\.sea\.7000", which does not exist/,
    fix: /Did you mean "palette\.sea\.700"/,
  },
  {
    name: 'a pointer to nothing',
    spoil: (tokens) => tokens.write('base/primitive.dark.json', json({ x: { $type: 'number', $ref: '#/no/where' } })),
    rule: 'unknown-reference',
    file: 'base/primitive.dark.json',
    path: 'x',
    line: 2,
    message: /refers to "no\.where"/,
    fix: /add the token/,
  },
  {
    name: 'tokens that refer to each other',
    spoil: (tokens) =>
      tokens.write(
        'base/primitive.dark.json',
        json({ ring: { $type: 'number', a: { $value: '{ring.b}' }, b: { $value: '{ring.a}' } } }),
      ),
    rule: 'circular-reference',
    file: 'base/primitive.dark.json',
    path: 'ring.a',
    line: 4,
    message: /ring\.a → ring\.b → ring\.a/,
    fix: /value of its own/,
  },
  {
    name: 'a token that refers to itself',
    spoil: (tokens) => tokens.replace(semantic, '"{palette.sea.700}"', '"{color.text.link}"'),
    rule: 'circular-reference',
    file: semantic,
    path: 'color.text.link',
    message: /color\.text\.link → color\.text\.link/,
    fix: /value of its own/,
  },
  {
    name: 'groups that extend each other',
    spoil: (tokens) =>
      tokens.write('base/primitive.dark.json', json({ a: { $extends: '{b}' }, b: { $extends: '{a}' } })),
    rule: 'circular-reference',
    file: 'base/primitive.dark.json',
    message: /extends itself/,
    fix: /\$extends/,
  },
  {
    name: 'a group that extends nothing',
    spoil: (tokens) => tokens.write('base/primitive.dark.json', json({ a: { $extends: '{palette.nothing}' } })),
    rule: 'unknown-reference',
    file: 'base/primitive.dark.json',
    path: 'a.$extends',
    line: 3,
    message: /"\{palette\.nothing\}", which is not a group/,
    fix: /existing group/,
  },
  {
    name: 'a value that is not of its type',
    spoil: (tokens) => tokens.replace(primitive, '{ "value": 120, "unit": "ms" }', '"120ms"'),
    rule: 'wrong-type',
    file: primitive,
    path: 'time.fast',
    message: /not a duration: "120ms"/,
    fix: /"unit": "ms"/,
  },
  {
    name: 'a reference to a token of another type',
    spoil: (tokens) => tokens.replace(semantic, '"{palette.sea.700}"', '"{grid.8}"'),
    rule: 'wrong-type',
    file: semantic,
    path: 'color.text.link',
    message: /must be a color and is a dimension/,
    fix: /Refer to a color/,
  },
  {
    name: 'a token that says one type and refers to another',
    spoil: (tokens) => tokens.write('base/primitive.dark.json', json({ x: { $type: 'color', $value: '{grid.8}' } })),
    rule: 'wrong-type',
    file: 'base/primitive.dark.json',
    path: 'x',
    message: /says it is a color but refers to "grid\.8", which is a dimension/,
    fix: /remove "\$type"/,
  },
  {
    name: 'a type that does not exist',
    spoil: (tokens) => tokens.replace(primitive, '"$type": "duration"', '"$type": "length"'),
    rule: 'wrong-type',
    file: primitive,
    path: 'time.fast',
    message: /"length" is not a type of token/,
    fix: /one of color, dimension/,
  },
  {
    name: 'a reference mixed with text',
    spoil: (tokens) => tokens.replace(primitive, '{ "value": 120, "unit": "ms" }', '"calc({time.slow} / 2)"'),
    rule: 'wrong-type',
    file: primitive,
    path: 'time.fast',
    message: /mixes a reference with text/,
    fix: /alone/,
  },
  {
    name: 'a meaning without a value',
    spoil: (tokens) => tokens.replace(semantic, '"focus": {', '"ring": {'),
    rule: 'missing-token',
    file: semantic,
    path: 'color.focus',
    message: /"color\.focus" \(color\) has no value/,
    fix: /semantic\.json/,
  },
  {
    name: 'text that cannot be read on its surface',
    spoil: (tokens) =>
      tokens.replace(semantic, '"muted": { "$value": "{palette.ink.600}"', '"muted": { "$value": "{palette.ink.400}"'),
    rule: 'contrast',
    file: semantic,
    path: 'color.text.muted',
    line: 14,
    message:
      /In light mode "color\.text\.muted" on "color\.surface\.page" has a contrast of \d\.\d\d:1; 4\.5:1 is needed/,
    fix: /lightness/,
  },
  {
    name: 'words of a component that cannot be read on its own ground',
    spoil: (tokens) =>
      tokens.write(
        'brands/tidewater/component.dark.json',
        json({
          slip: {
            $type: 'color',
            background: { $value: '{color.action.background}' },
            text: { $value: '{color.accent}' },
          },
        }),
      ),
    rule: 'contrast',
    file: 'brands/tidewater/component.dark.json',
    path: 'slip.text',
    message: /In dark mode "slip\.text" on "slip\.background" has a contrast of 1\.00:1/,
    fix: /lightness/,
  },
  {
    name: 'a meaning with a colour of its own',
    spoil: (tokens) =>
      tokens.replace(semantic, '"{palette.sea.700}"', '{ "colorSpace": "srgb", "components": [0, 0.3, 0.2] }'),
    rule: 'literal-value',
    file: semantic,
    path: 'color.text.link',
    message: /semantic token has a value of its own/,
    fix: /primitive\.json/,
  },
  {
    name: 'a component with a colour of its own',
    spoil: (tokens) =>
      tokens.write(
        'brands/tidewater/component.ar.json',
        json({ card: { border: { $value: { colorSpace: 'srgb', components: [0, 0, 0] } } } }),
      ),
    rule: 'wrong-type',
    file: 'brands/tidewater/component.ar.json',
    path: 'card.border',
    message: /no type/,
    fix: /"\$type"/,
  },
  {
    name: 'two tokens that become one custom property',
    spoil: (tokens) =>
      tokens.write(
        'base/primitive.dark.json',
        json({ 'a-b': { $type: 'number', $value: 1 }, a: { b: { $type: 'number', $value: 2 } } }),
      ),
    rule: 'token-name',
    file: 'base/primitive.dark.json',
    path: 'a.b',
    message: /"a\.b" and "a-b" both become --pg-a-b/,
    fix: /Rename/,
  },
]);

test('one wrong token is one finding, not one for each token that leads to it', () => {
  using tokens = scratchTokens();
  tokens.replace(primitive, '"text": { "$value": ["IBM Plex Sans"', '"text": { "$value": ["{typeface.none}"');
  expect(lintTokens(tokens.root, 'tidewater').map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'unknown-reference typeface.text',
  ]);
});
