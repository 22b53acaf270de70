import type { PostDocument } from '@pantograph/content';
import { afterEach, describe, expect, test } from 'vitest';
import { Importing, messages } from './importing.ts';

let place = new Importing();
afterEach(() => {
  place.remove();
  place = new Importing();
});

const attachment = (id: number, file: string, more = {}) => ({
  id,
  type: 'attachment',
  status: 'inherit',
  attachmentUrl: `https://seeds.example/wp-content/uploads/${file}`,
  ...more,
});

describe('Links', () => {
  const items = (content: string) => [
    { id: 1, slug: 'text', content },
    { id: 2, slug: 'other', guid: 'http://seeds-before.example/?p=2', meta: { _wp_old_slug: 'otter' } },
    { id: 3, slug: 'team', type: 'page', parent: 4, link: 'https://seeds.example/about/team/' },
    { id: 4, slug: 'about', type: 'page' },
    { id: 5, slug: 'home', type: 'page', link: 'https://seeds.example/' },
    { id: 6, slug: 'gone', status: 'trash' },
    attachment(10, '2019/03/plan.pdf', { slug: 'plan', link: 'https://seeds.example/plan/' }),
  ];

  test.each([
    ['whole', 'https://seeds.example/2019/03/other/', 'post:other'],
    ['without a slash', 'https://seeds.example/2019/03/other', 'post:other'],
    ['with http and www', 'http://www.seeds.example/2019/03/other/', 'post:other'],
    ['without a scheme', '//seeds.example/2019/03/other/', 'post:other'],
    ['from the root', '/2019/03/other/', 'post:other'],
    ['by number', 'https://seeds.example/?p=2', 'post:other'],
    ['by number, in another way', '/?page_id=3', 'page:about/team'],
    ['to a host it had before', 'http://seeds-before.example/2019/03/other/', 'post:other'],
    ['by an old slug', '/2019/03/otter/', 'post:other'],
    ['to a place in it', '/about/team/#people', 'page:about/team#people'],
    ['to its comments', '/2019/03/other/#comments', 'post:other'],
    ['in capitals', 'HTTPS://Seeds.example/About/Team/', 'page:about/team'],
    ['to the front page', 'https://seeds.example', 'page:home'],
    ['to a file', '/wp-content/uploads/2019/03/plan.pdf', 'https://seeds.example/wp-content/uploads/2019/03/plan.pdf'],
    ['to the page of a file', '/plan/', 'https://seeds.example/wp-content/uploads/2019/03/plan.pdf'],
    ['elsewhere', 'https://elsewhere.example/2019/03/other/?a=b', 'https://elsewhere.example/2019/03/other/?a=b'],
    ['to write a letter', 'mailto:a@b.example', 'mailto:a@b.example'],
  ])('%s', async (_what, href, expected) => {
    await place.run(items(`<a href="${href}">word</a>`));
    expect(place.body('text')).toBe(`[word](${expected})`);
  });

  test('to what is not in the export stay, and are named', async () => {
    const { findings } = await place.run(items('<a href="/2018/01/nothing/">a</a> <a href="/?p=6">b</a>'));
    expect(place.body('text')).toBe('[a](https://seeds.example/2018/01/nothing/) [b](https://seeds.example/?p=6)');
    expect(messages(findings)).toMatch(/2018\/01\/nothing[\s\S]*\?p=6/);
  });

  test('within a text find their heading', async () => {
    await place.run(items('<a href="#sow">a</a> <a href="#none">b</a><h2 id="sow">Sow it</h2><h2 id="x">Other</h2>'));
    expect(place.body('text')).toBe('[a](#sow) b\n\n## Sow it {#sow}\n\n## Other');
    const { documents, warnings } = await place.readBack();
    const post = documents.find(({ key }) => key === 'text') as PostDocument;
    expect([post.body.includes('<h2 id="sow">Sow it</h2>'), warnings]).toEqual([true, []]);
  });

  test('to lists of categories, tags and authors lead to theirs', async () => {
    await place.run([
      {
        id: 1,
        slug: 'text',
        content: '<a href="/category/plants/bulbs/">a</a> <a href="/tag/early/">b</a> <a href="/author/nell/">c</a>',
        categories: [
          ['category', 'bulbs', 'Bulbs &amp; corms'],
          ['post_tag', 'early', 'Early'],
        ],
      },
    ]);
    expect(place.body('text')).toBe('[a](/blog/tags/bulbs-corms/) [b](/blog/tags/early/) [c](/blog/authors/nell/)');
  });
});
