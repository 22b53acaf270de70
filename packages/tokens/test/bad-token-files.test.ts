import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildBrand, loadBrand, TokenError } from '@pantograph/tokens';
import { expect, test } from 'vitest';
import { primitive, refuses, semantic } from './bad-input.js';
import { scratchTokens } from './scratch-tokens.js';

refuses([
  {
    name: 'a file that is not UTF-8',
    spoil: (tokens) => tokens.write(semantic, Buffer.from('{ "$description": "Fran\xe7ais" }', 'latin1')),
    rule: 'not-utf-8',
    file: semantic,
    message: /not UTF-8/,
    fix: /encoding UTF-8/,
  },
  {
    name: 'an empty file',
    spoil: (tokens) => tokens.write(semantic, ' \n'),
    rule: 'empty-file',
    file: semantic,
    message: /empty/,
    fix: /remove the file/,
  },
  {
    name: 'broken JSON',
    spoil: (tokens) => tokens.write(semantic, '{\n  "color": {\n    "a": 1,,\n  }\n}'),
    rule: 'broken-json',
    file: semantic,
    line: 3,
    message: /not JSON/,
    fix: /near this line/,
  },
  {
    name: 'JSON that is a list',
    spoil: (tokens) => tokens.write(semantic, '[]'),
    rule: 'broken-json',
    file: semantic,
    message: /does not hold an object/,
    fix: /"\{"/,
  },
  {
    name: 'a file of no tier',
    spoil: (tokens) => tokens.write('brands/tidewater/colours.json', '{}'),
    rule: 'file-name',
    file: 'brands/tidewater/colours.json',
    message: /"colours\.json" does not say which tier/,
    fix: /primitive, semantic, component/,
  },
  {
    name: 'a token that stands twice in a file',
    spoil: (tokens) =>
      tokens.write(
        'base/primitive.dark.json',
        '{ "x": { "$type": "number",\n "a": { "$value": 1 },\n "b": { "$value": 2 },\n "a": { "$value": 3 } } }',
      ),
    rule: 'duplicate-key',
    file: 'base/primitive.dark.json',
    path: 'x.a',
    line: 4,
    message: /"x\.a" stands twice/,
    fix: /Remove one/,
  },
  {
    name: 'a group that stands twice in a file',
    spoil: (tokens) =>
      tokens.write('base/primitive.dark.json', '{ "x": {\n "a": { "$type": "number", "$value": 1 } },\n "x": {} }'),
    rule: 'duplicate-key',
    file: 'base/primitive.dark.json',
    path: 'x',
    line: 3,
    message: /"x" stands twice/,
    fix: /Remove one/,
  },
  {
    name: 'groups without end',
    spoil: (tokens) => tokens.write(primitive, `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`),
    rule: 'too-deep',
    file: primitive,
    line: 1,
    message: /nested more than 60 deep/,
    fix: /fewer groups/,
  },
  {
    name: 'a folder in the place of a file',
    spoil: (tokens) => {
      tokens.remove(semantic);
      mkdirSync(join(tokens.root, semantic));
    },
    rule: 'unreadable',
    file: semantic,
    line: 1,
    message: /cannot be read/,
    fix: /in its place/,
  },
]);

test('a broken brand leaves the others whole', async () => {
  using tokens = scratchTokens();
  tokens.write(semantic, '{');
  expect(() => loadBrand(tokens.root, 'tidewater')).toThrow(TokenError);
  await expect(buildBrand(tokens.root, 'hollyhock')).resolves.toMatchObject({ data: { name: 'Hollyhock' } });
});
