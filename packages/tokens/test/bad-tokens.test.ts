import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildBrand, lintTokens, loadBrand, TokenError } from '@pantograph/tokens';
import { expect, test } from 'vitest';
import { type ScratchTokens, scratchTokens } from './scratch-tokens.js';

const semantic = 'brands/tidewater/semantic.json';
const primitive = 'brands/tidewater/primitive.json';
const yaml = 'brands/tidewater/brand.yaml';
const extra = (tokens: object): string => JSON.stringify(tokens, null, 2);

interface Case {
  name: string;
  spoil(tokens: ScratchTokens): void;
  rule: string;
  file: string;
  path?: string;
  line?: number;
  message: RegExp;
  fix: RegExp;
}

const cases: Case[] = [
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
    spoil: (tokens) => tokens.write('base/primitive.dark.json', extra({ x: { $type: 'number', $ref: '#/no/where' } })),
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
        extra({ ring: { $type: 'number', a: { $value: '{ring.b}' }, b: { $value: '{ring.a}' } } }),
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
      tokens.write('base/primitive.dark.json', extra({ a: { $extends: '{b}' }, b: { $extends: '{a}' } })),
    rule: 'circular-reference',
    file: 'base/primitive.dark.json',
    message: /extends itself/,
    fix: /\$extends/,
  },
  {
    name: 'a group that extends nothing',
    spoil: (tokens) => tokens.write('base/primitive.dark.json', extra({ a: { $extends: '{palette.nothing}' } })),
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
    spoil: (tokens) => tokens.write('base/primitive.dark.json', extra({ x: { $type: 'color', $value: '{grid.8}' } })),
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
        extra({
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
        extra({ card: { border: { $value: { colorSpace: 'srgb', components: [0, 0, 0] } } } }),
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
        extra({ 'a-b': { $type: 'number', $value: 1 }, a: { b: { $type: 'number', $value: 2 } } }),
      ),
    rule: 'token-name',
    file: 'base/primitive.dark.json',
    path: 'a.b',
    message: /"a\.b" and "a-b" both become --pg-a-b/,
    fix: /Rename/,
  },
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
    name: 'a brand without brand.yaml',
    spoil: (tokens) => tokens.remove(yaml),
    rule: 'missing-file',
    file: yaml,
    message: /no brand\.yaml/,
    fix: /Add it/,
  },
  {
    name: 'an empty brand.yaml',
    spoil: (tokens) => tokens.write(yaml, ''),
    rule: 'empty-file',
    file: yaml,
    message: /empty/,
    fix: /Write its contents/,
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
    name: 'a field that stands twice in brand.yaml',
    spoil: (tokens) => tokens.replace(yaml, 'name: Tidewater', 'name: Tidewater\nname: Ebb'),
    rule: 'broken-yaml',
    file: yaml,
    line: 3,
    message: /keys must be unique/,
    fix: /near this line/,
  },
  {
    name: 'broken YAML',
    spoil: (tokens) => tokens.replace(yaml, 'name: Tidewater', 'name: [Tidewater'),
    rule: 'broken-yaml',
    file: yaml,
    message: /./,
    fix: /near this line/,
  },
  {
    name: 'a field that brand.yaml does not know',
    spoil: (tokens) => tokens.replace(yaml, 'postsPerPage: 8', 'postsPerPages: 8'),
    rule: 'schema',
    file: yaml,
    path: 'postsPerPages',
    message: /"postsPerPages" is not known/,
    fix: /Remove it/,
  },
  {
    name: 'a newsletter that posts to a script',
    spoil: (tokens) => tokens.replace(yaml, 'action: /forms/newsletter', "action: 'javascript:alert(1)'"),
    rule: 'schema',
    file: yaml,
    path: 'newsletter.action',
    message: /not an address a form may post to/,
    fix: /https address/,
  },
  {
    name: 'a logo that is not there',
    spoil: (tokens) => tokens.remove('brands/tidewater/logo.svg'),
    rule: 'brand',
    file: yaml,
    path: 'logo.file',
    message: /"logo\.svg" does not exist/,
    fix: /beside brand\.yaml/,
  },
  ...Object.entries({
    'a handler': ['<svg viewBox="0 0 1 1"/onload="alert(1)"></svg>', /holds a script/],
    'a handler declared': ['<!DOCTYPE svg [<!ATTLIST svg onload CDATA "x">]><svg viewBox="0 0 1 1"/>', /of its own/],
    'a script in a link': [
      '<svg viewBox="0 0 1 1"><a href="java&#115;cript:alert(1)"/></svg>',
      /loads something from elsewhere/,
    ],
    'a page in it': ['<svg viewBox="0 0 1 1"><foreignObject/></svg>', /parts of a page/],
    'a picture from elsewhere': ['<svg viewBox="0 0 1 1"><image href="https://x.example/a.png"/></svg>', /elsewhere/],
    'its end missing': ['<svg viewBox="0 0 1 1"><g', /breaks off/],
  } satisfies Record<string, [string, RegExp]>).map(
    ([name, [svg, message]]): Case => ({
      name: `a logo with ${name}`,
      spoil: (tokens) => tokens.write('brands/tidewater/logo.svg', svg),
      rule: 'brand',
      file: yaml,
      path: 'logo.file',
      line: 12,
      message,
      fix: /\w{3}/,
    }),
  ),
  {
    name: 'a host with a path',
    spoil: (tokens) => tokens.replace(yaml, 'https://www.tidewater.example', 'https://tidewater.example/sub?x'),
    rule: 'schema',
    file: yaml,
    path: 'host',
    line: 10,
    message: /more than a host/,
    fix: /https:\/\/www\.example\.org/,
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
  {
    name: 'a logo with a script',
    spoil: (tokens) =>
      tokens.write(
        'brands/tidewater/logo.svg',
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ),
    rule: 'brand',
    file: yaml,
    path: 'logo.file',
    message: /holds a script/,
    fix: /Remove the script/,
  },
  {
    name: 'a font that is not installed',
    spoil: (tokens) =>
      tokens.replace(yaml, '@fontsource-variable/instrument-sans', '@fontsource-variable/instrument-serif'),
    rule: 'font',
    file: yaml,
    path: 'fonts.0.package',
    message: /not installed/,
    fix: /Install it/,
  },
  {
    name: 'a locale that the legal line leaves out',
    spoil: (tokens) => tokens.replace(yaml, 'locales: [en, de, ar]', 'locales: [en, de, ar, nl]'),
    rule: 'brand',
    file: yaml,
    path: 'legal',
    message: /says nothing in "nl"/,
    fix: /legal\.nl/,
  },
  {
    name: 'a time zone that does not exist',
    spoil: (tokens) => tokens.replace(yaml, 'Europe/Berlin', 'Europe/Bremerhaven'),
    rule: 'schema',
    file: yaml,
    path: 'timeZone',
    message: /time zone such as/,
    fix: /./,
  },
];

test.each(cases)('$name is refused by file, line, path and the way to mend it', async (wrong) => {
  using tokens = scratchTokens();
  wrong.spoil(tokens);
  const error = await buildBrand(tokens.root, 'tidewater').then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TokenError);
  const findings = error instanceof TokenError ? error.findings : [];
  const finding = findings.find(({ rule, path }) => rule === wrong.rule && (wrong.path ?? path) === path);
  expect(finding, JSON.stringify(findings, null, 1)).toBeDefined();
  expect(finding).toMatchObject({ severity: 'error', file: `tokens/${wrong.file}` });
  expect(finding?.message).toMatch(wrong.message);
  expect(finding?.fix).toMatch(wrong.fix);
  if (wrong.line !== undefined) expect(finding?.line).toBe(wrong.line);
  else if (!['missing-file', 'font'].includes(wrong.rule)) expect(finding?.line).toBeGreaterThan(0);
  expect(String(error)).toContain(`tokens/${wrong.file}`);
});

test('one wrong token is one finding, not one for each token that leads to it', () => {
  using tokens = scratchTokens();
  tokens.replace(primitive, '"text": { "$value": ["IBM Plex Sans"', '"text": { "$value": ["{typeface.none}"');
  expect(lintTokens(tokens.root, 'tidewater').map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'unknown-reference typeface.text',
  ]);
});

test('a broken brand leaves the others whole', async () => {
  using tokens = scratchTokens();
  tokens.write(semantic, '{');
  expect(() => loadBrand(tokens.root, 'tidewater')).toThrow(TokenError);
  await expect(buildBrand(tokens.root, 'hollyhock')).resolves.toMatchObject({ data: { name: 'Hollyhock' } });
});
