import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/node.mjs';
import { fingerprintPictures, type PictureFingerprints } from '../visual/fingerprint-pictures.js';
import { touchedPictures } from '../visual/touched-pictures.js';

const brands = ['tidewater', 'hollyhock'];
const stories = [
  'sections-hero--split',
  'primitives-link-button--primary',
  'primitives-card--plain',
  'tokens-colour--colour',
];
const pictures = stories.flatMap((story) => brands.map((brand) => ({ story, brand, mode: 'light' })));
let tree = '';
let before: PictureFingerprints;

/** What a build is drawn from, copied from this repository. */
beforeAll(async () => {
  const parent = join(import.meta.dirname, '.generated');
  mkdirSync(parent, { recursive: true });
  tree = mkdtempSync(join(parent, 'tree-'));
  for (const path of [
    ...['package-lock.json', 'packages/react/dist', 'packages/components/dist', 'packages/components/examples-media'],
    ...['packages/components/package.json', 'packages/tokens/dist', 'apps/storybook/src', 'apps/storybook/.storybook'],
  ]) {
    cpSync(join(root, path), join(tree, path), { recursive: true, filter: (file) => !file.endsWith('.map') });
  }
  const story = (id: string, name: string) => [
    id,
    { id, type: 'story', importPath: `./apps/storybook/.generated/stories/${name}.stories.tsx` },
  ];
  const entries = Object.fromEntries([
    story('sections-hero--split', 'hero'),
    story('primitives-link-button--primary', 'link-button'),
    story('primitives-card--plain', 'card'),
    [
      'tokens-colour--colour',
      { id: 'tokens-colour--colour', type: 'story', importPath: './apps/storybook/src/tokens/colour.stories.tsx' },
    ],
  ]);
  writeFileSync(join(tree, 'index.json'), JSON.stringify({ entries }));
  before = await fingerprintPictures(tree, tree, brands);
}, 60_000);

afterAll(() => rmSync(tree, { recursive: true, force: true }));

test.each<[what: string, file: string, touched: readonly string[]]>([
  ['how code is written', 'apps/storybook/src/snippets/vue.ts', []],
  ['the code of a card', 'packages/react/dist/card.js', ['card']],
  ['the style of a card', 'packages/components/dist/card/card.css', ['card']],
  [
    'the style of a link button, which a hero nests',
    'packages/components/dist/link-button/link-button.css',
    ['hero', 'link-button'],
  ],
  ['the style of all', 'packages/components/dist/base.css', ['hero', 'link-button', 'card', 'colour']],
  ['the stage', 'apps/storybook/src/brands/surface.tsx', ['hero', 'link-button', 'card', 'colour']],
  ['the packages that are installed', 'package-lock.json', ['hero', 'link-button', 'card', 'colour']],
  ['a picture of an example', 'packages/components/examples-media/berths.svg', ['hero']],
])('a change to %s touches these stories alone', async (_what, file, touched) => {
  const earlier = await fingerprintPictures(tree, tree, brands);
  appendFileSync(join(tree, file), '\n');
  const found = touchedPictures(earlier, await fingerprintPictures(tree, tree, brands), pictures);
  const expected = stories.filter((story) => touched.some((each) => story.includes(`-${each}--`)));
  expect([...new Set(found.map(({ story }) => story))]).toEqual(expected);
});

test('a change to a brand touches the pictures of that brand', async () => {
  const earlier = await fingerprintPictures(tree, tree, brands);
  appendFileSync(join(tree, 'packages/tokens/dist/brands/hollyhock/scoped.css'), '\n');
  const found = touchedPictures(earlier, await fingerprintPictures(tree, tree, brands), pictures);
  expect(found.filter(({ story }) => !story.startsWith('tokens-')).map(({ brand }) => brand)).toEqual(
    Array(3).fill('hollyhock'),
  );
});

test('all are taken where it is not known, and a story that is new', () => {
  expect(touchedPictures(undefined, before, pictures)).toEqual(pictures);
  const { 'primitives-card--plain': _gone, ...rest } = before.stories;
  expect(touchedPictures({ ...before, stories: rest }, before, pictures)).toEqual(pictures.slice(4, 6));
});
