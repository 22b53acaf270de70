import type { PostDocument } from '@pantograph/content';
import { afterEach, expect, test } from 'vitest';
import { Importing, messages } from './importing.ts';

let place = new Importing();
afterEach(() => {
  place.remove();
  place = new Importing();
});

test('categories with those they lie in, and tags, become tags, each once', async () => {
  await place.run({
    categories: [
      ['plants', '', 'Plants'],
      ['bulbs', 'plants', 'Bulbs &amp; corms'],
      ['round', 'round', 'Round'],
    ],
    items: [
      {
        id: 1,
        slug: 'one',
        categories: [
          ['category', 'bulbs', 'Bulbs &amp; corms'],
          ['category', 'uncategorized', 'Uncategorized'],
          ['post_tag', 'plants', 'plants'],
          ['post_tag', 'early', 'Early'],
          ['post_format', 'post-format-aside', 'Aside'],
          ['category', 'round', 'Round'],
        ],
      },
    ],
  });
  const { documents } = await place.readBack();
  expect(documents.find((document): document is PostDocument => document.type === 'post')?.tags).toEqual([
    'Bulbs & corms',
    'Plants',
    'Early',
    'Round',
  ]);
});

test('too many and too long tags are cut, and named', async () => {
  const categories = Array.from(
    { length: 25 },
    (_, index) =>
      ['post_tag', `t${index}`, index === 0 ? 'word '.repeat(20) : `Tag ${index}`] as [string, string, string],
  );
  const { findings } = await place.run([{ id: 1, slug: 'one', categories }]);
  expect(messages(findings)).toMatch(/is too long[\s\S]*has 25 tags; the first 20/);
  expect((await place.readBack()).documents.map(({ type }) => type)).toContain('post');
});

test('authors have their names without markup, never an address, and only where they wrote', async () => {
  await place.run({
    authors: [
      ['nell', '<b>Nell</b> Sorrel &amp; co'],
      ['maud@private.example', 'Maud Okafor'],
      ['idle', 'Idle'],
    ],
    items: [
      { id: 1, creator: 'nell' },
      { id: 2, creator: 'maud@private.example' },
      { id: 3, creator: 'nobody' },
    ],
  });
  expect(place.written().filter((path) => path.startsWith('authors/'))).toEqual([
    'authors/maud-okafor.yaml',
    'authors/nell.yaml',
    'authors/nobody.yaml',
  ]);
  expect(place.read('authors/nell.yaml')).toBe('name: Nell Sorrel & co\n');
  for (const path of place.written()) expect(place.read(path)).not.toContain('private.example');
});
