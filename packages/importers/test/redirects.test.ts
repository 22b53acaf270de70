import { address } from '@pantograph/content';
import { afterEach, expect, test } from 'vitest';
import { brand, Importing } from './importing.ts';

let place = new Importing();
afterEach(() => {
  place.remove();
  place = new Importing();
});

test('redirects lead from every old address to the document that stands for it', async () => {
  const { redirects } = await place.run([
    { id: 1, slug: 'one', meta: { _wp_old_slug: 'uno' } },
    { id: 2, slug: '%d8%a8%d8%b0%d9%88%d8%b1', link: 'https://seeds.example/2019/03/%d8%a8%d8%b0%d9%88%d8%b1/' },
    { id: 3, type: 'page', slug: 'about' },
    { id: 4, type: 'page', slug: 'team', parent: 3, link: 'https://seeds.example/company/team/' },
    { id: 5, slug: 'secret', status: 'private' },
    { id: 6, slug: 'numbered', link: 'https://seeds.example/?p=6' },
    { id: 7, slug: 'odd', link: 'https://seeds.example/blog/tags/odd/' },
  ]);
  expect(redirects).toBe(5);
  expect(place.read('redirects.yaml')).toBe(
    '- from: /2019/03/one/\n  to: post:one\n- from: /2019/03/uno/\n  to: post:one\n- from: /2019/03/بذور/\n  to: post:بذور\n- from: /author/nell/\n  to: /blog/authors/nell/\n- from: /company/team/\n  to: page:about/team\n',
  );
  const { documents } = await place.readBack();
  const about = documents.find(({ key }) => key === 'about');
  expect(about && address(about, brand)).toBe('/about/');
});

test('redirects lead from lists of posts to those of the new site', async () => {
  const long = 'A category whose name is far longer than any tag of this site can be';
  const content = '<p><a href="/author/j-o-finch/">Jo</a> <a href="/category/long/">long</a></p>';
  const plants: [string, string, string] = ['category', 'bulbs', 'Bulbs &amp; corms'];
  await place.run({
    base: 'https://seeds.example/news',
    authors: [
      ['J.O. Finch', 'Jo Finch'],
      ['maud@seeds.example', 'Maud'],
    ],
    categories: [
      ['plants', '', 'Plants'],
      ['bulbs', 'plants', 'Bulbs &amp; corms'],
      ['round', 'round', 'Round'],
      ['long', '', long],
    ],
    items: [
      { id: 1, slug: 'one', creator: 'J.O. Finch', content, categories: [plants, ['category', 'long', long]] },
      { id: 2, slug: 'two', creator: 'maud@seeds.example', categories: [['post_tag', '%d9%88%d8%b1%d8%af', 'ورد']] },
      { id: 3, slug: 'three', creator: 'J.O. Finch', categories: [['category', 'round', 'Round']] },
      { id: 4, slug: 'four', status: 'private', categories: [['post_tag', 'secret', 'Secret']] },
    ],
  });
  const written = place.read('redirects.yaml');
  const lists = Object.fromEntries(
    [...written.matchAll(/- from: (.+)\n {2}to: (.+)/g)].flatMap(([, from, to]) =>
      to?.startsWith('/') ? [[from, to]] : [],
    ),
  );
  const longTag = /\/blog\/tags\/a-category-whose-name[a-z-]+\//.exec(written)?.[0];
  expect(lists).toEqual({
    '/news/author/j-o-finch/': '/blog/authors/j-o-finch/',
    '/news/category/long/': longTag,
    '/news/category/plants/': '/blog/tags/plants/',
    '/news/category/plants/bulbs/': '/blog/tags/bulbs-corms/',
    '/news/category/round/': '/blog/tags/round/',
    '/news/tag/ورد/': '/blog/tags/ورد/',
  });
  expect(place.body('one')).toBe(`[Jo](/blog/authors/j-o-finch/) [long](${longTag})`);
  const { errors, warnings } = await place.readBack();
  expect([errors, warnings]).toEqual([[], []]);
});
