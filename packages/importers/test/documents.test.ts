import { address, type PageDocument, type PostDocument } from '@pantograph/content';
import { afterEach, describe, expect, test } from 'vitest';
import { brand, Importing, messages } from './importing.ts';

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

describe('What was not for everybody', () => {
  test.each([
    ['a draft', { status: 'draft' }, ''],
    ['a private post', { status: 'private' }, 'was private'],
    ['a scheduled post', { status: 'future', date: '2031-05-01 08:00:00' }, 'scheduled for 2031-05-01 08:00:00'],
    ['a post that waits for review', { status: 'pending' }, 'waiting for review'],
    ['a post with a password', { status: 'publish', password: 'tulip' }, 'protected by a password'],
    ['a status of a plugin', { status: 'wc-on-hold' }, '"wc-on-hold"'],
  ])('comes as a draft: %s', async (_what, fields, said) => {
    const { findings } = await place.run([{ id: 1, slug: 'one', ...fields }]);
    expect(place.read('posts/one.md')).toContain('\nstatus: draft\n');
    expect(messages(findings)).toContain(said);
    expect(place.written()).not.toContain('redirects.yaml');
    expect(place.read('posts/one.md')).not.toContain('tulip');
  });

  test('is counted where it is not imported', async () => {
    const { skipped, posts } = await place.run([
      { id: 1, slug: 'one', comments: 2 },
      { id: 2, status: 'trash' },
      { id: 3, type: 'page', status: 'trash', comments: 1 },
      { id: 4, type: 'revision', status: 'inherit' },
      { id: 5, type: 'revision', status: 'inherit' },
      { id: 6, type: 'nav_menu_item' },
      { id: 7, type: 'product' },
      { id: 8, status: 'auto-draft' },
    ]);
    expect(posts).toBe(1);
    expect(skipped).toEqual([
      { what: 'comments', count: 3 },
      { what: 'nav_menu_item', count: 1 },
      { what: 'page (in the trash)', count: 1 },
      { what: 'post (in the trash)', count: 1 },
      { what: 'post (never written)', count: 1 },
      { what: 'product', count: 1 },
      { what: 'revision', count: 2 },
    ]);
    expect(
      place
        .files()
        .map((path) => place.root + path)
        .join(),
    ).not.toContain('item-7');
  });
});

test.each([
  ['in the zone of the site', {}, '2019-03-04T10:00:00+01:00'],
  ['in UTC', { date: '2019-03-04 09:00:00' }, '2019-03-04T09:00:00Z'],
  [
    'west of UTC by half hours',
    { date: '2019-03-03 23:30:00', dateGmt: '2019-03-04 03:00:00' },
    '2019-03-03T23:30:00-03:30',
  ],
  ['without UTC', { dateGmt: '0000-00-00 00:00:00' }, '2019-03-04'],
  [
    'without any, that of the last change',
    {
      date: '0000-00-00 00:00:00',
      dateGmt: '0000-00-00 00:00:00',
      modified: '2020-01-02 03:04:05',
      modifiedGmt: '2020-01-02 03:04:05',
    },
    '2020-01-02T03:04:05Z',
  ],
  [
    'without any at all, that of the export',
    { date: '', dateGmt: '2019-02-31 00:00:00', modified: '0000-00-00 00:00:00', modifiedGmt: '' },
    '2026-03-01',
  ],
])('a date %s', async (_what, fields, expected) => {
  await place.run([{ id: 1, slug: 'one', status: 'draft', ...fields }]);
  expect(place.read('posts/one.md')).toContain(`\ndate: ${expected}\n`);
  expect((await place.readBack()).documents.some(({ type }) => type === 'post')).toBe(true);
});

test('a later change is told, one of the same day is not', async () => {
  await place.run([
    { id: 1, slug: 'one', modified: '2019-03-04 12:00:00', modifiedGmt: '2019-03-04 11:00:00' },
    { id: 2, slug: 'two', modified: '2019-07-04 12:00:00', modifiedGmt: '2019-07-04 10:00:00' },
  ]);
  expect(place.read('posts/one.md')).not.toContain('updated');
  expect(place.read('posts/two.md')).toContain('\nupdated: 2019-07-04T12:00:00+02:00\n');
});

describe('Keys', () => {
  test.each([
    ['of Arabic', '%d8%a8%d8%b0%d9%88%d8%b1', 'بذور'],
    ['of umlauts', 'gr%C3%BCne-b%c3%a4ume', 'grüne-bäume'],
    ['of an emoji', '%F0%9F%8C%B1-seed', 'seed'],
    ['of a path', '../../etc/passwd', 'etc-passwd'],
    ['of a path in percent', '..%2f..%2fetc%2fpasswd', 'etc-passwd'],
    ['with NUL', 'a%00b', 'a-b'],
    ['that Windows keeps', 'con', 'con-1'],
    ['that the reader passes over', 'readme', 'readme-post'],
    ['that the blog needs', 'tags', 'tags-post'],
    ['longer than a file name may be', 'x'.repeat(300), `${'x'.repeat(90)}-`],
  ])('%s', async (_what, slug, key) => {
    await place.run([{ id: 1, slug, title: 'T' }]);
    const [file = ''] = place.written().filter((path) => path.startsWith('posts/'));
    expect(file.startsWith(`posts/${key}`)).toBe(true);
    const { documents } = await place.readBack();
    expect(documents.map(({ type }) => type)).toContain('post');
  });

  test('are given once: posts of one name, a page of the same, and drafts without a name', async () => {
    await place.run([
      { id: 1, slug: 'spring', status: 'draft' },
      { id: 2, slug: 'spring' },
      { id: 3, slug: 'spring', type: 'page' },
      { id: 4, slug: '', title: 'What a <em>Year</em>!', status: 'draft' },
      { id: 5, slug: '', title: '', status: 'draft' },
    ]);
    expect(place.written().filter((path) => /^p/.test(path))).toEqual([
      'pages/spring.yaml',
      'posts/post-5.md',
      'posts/spring-1.md',
      'posts/spring.md',
      'posts/what-a-year.md',
    ]);
    expect(place.read('posts/spring.md')).not.toContain('draft');
  });

  test('of pages lie below those of their parents, even where parents go round', async () => {
    await place.run([
      { id: 1, type: 'page', slug: 'about' },
      { id: 2, type: 'page', slug: 'team', parent: 1, link: 'https://seeds.example/about/team/' },
      { id: 3, type: 'page', slug: 'press', parent: 2, link: 'https://seeds.example/about/team/press/' },
      { id: 4, type: 'page', slug: 'egg', parent: 5 },
      { id: 5, type: 'page', slug: 'hen', parent: 4 },
      { id: 6, type: 'page', slug: 'fr' },
    ]);
    const pages = place.written().filter((path) => path.startsWith('pages/'));
    expect(pages).toEqual(
      expect.arrayContaining([
        'pages/about.yaml',
        'pages/about/team.yaml',
        'pages/about/team/press.yaml',
        'pages/fr-page.yaml',
      ]),
    );
    expect(pages).toHaveLength(6);
  });
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

describe('Descriptions', () => {
  test.each([
    ['the excerpt', { excerpt: '<p>Short &amp; [sweet id="1"]good.</p>' }, 'Short & good.'],
    ['the first words', { content: 'Sow now. Wait then.\n\nMore.' }, 'Sow now. Wait then. More.'],
    [
      'not a caption or a link',
      {
        content:
          '<figure><img src="https://c.example/a.jpg"><figcaption>A caption</figcaption></figure>\n\nhttps://vimeo.com/1\n\nThe words.',
      },
      'The words.',
    ],
    ['the title where there is nothing', { title: 'Alone', content: '' }, 'Alone'],
    ['words like HTML', { content: 'Write &lt;b&gt; here' }, 'Write ‹b› here'],
  ])('are %s', async (_what, fields, description) => {
    await place.run([{ id: 1, slug: 'one', ...fields }]);
    const { documents } = await place.readBack();
    expect(documents.find((document): document is PostDocument => document.type === 'post')?.description).toBe(
      description,
    );
  });

  test('end within the limit', async () => {
    await place.run([{ id: 1, slug: 'one', excerpt: 'A sentence of words. '.repeat(60) }]);
    const { documents } = await place.readBack();
    const post = documents.find((document): document is PostDocument => document.type === 'post');
    expect(post?.description.length).toBeLessThanOrEqual(300);
    expect(post?.description.endsWith('words.')).toBe(true);
  });
});

test.each([
  '1_000',
  '0x1f',
  '0o17',
  '1:30',
  '12e3',
  '.5',
  'null',
  '~',
  'yes',
  'true',
  '2019-03-04',
  '- a',
  '# a',
  '@a',
  '&a',
  '*a',
  '!a',
  '"a',
  "'a'",
  'a: b',
  'a #b',
  '{a}',
  '[a]',
  '%a',
  '`a`',
  '|',
  '>',
  '---',
  '=',
  '<<',
  'a\tb',
  '🌱',
])('a title of %j is read back as it is', async (title) => {
  await place.run([
    {
      id: 1,
      slug: 'one',
      title: title.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      categories: [['post_tag', 'x', title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')]],
    },
  ]);
  const { documents, errors } = await place.readBack();
  const post = documents.find((document): document is PostDocument => document.type === 'post');
  expect([post?.title, errors.filter(({ file }) => file?.includes('posts/'))]).toEqual([title.replace('\t', ' '), []]);
});

describe('A page', () => {
  test('is running text in a template that has no more', async () => {
    const { findings } = await place.run([
      { id: 1, type: 'page', slug: 'about', title: 'About us', content: 'We sow.\n\n<h2>Where</h2>\n\nHere.' },
    ]);
    expect(place.read('pages/about.yaml')).toBe(
      'template: legal\ntitle: About us\ndescription: We sow. Here.\nsections:\n  - section: rich-text\n    body: |\n      We sow.\n\n      ## Where\n\n      Here.\n',
    );
    expect(findings).toEqual([]);
  });

  test('that is long becomes several sections, and nothing of it is lost', async () => {
    const words = Array.from(
      { length: 900 },
      (_, index) => `Word${index} & <em>some</em> more of them, so that it grows.`,
    );
    const rows = Array.from({ length: 900 }, (_, index) => `<tr><td>Row${index}</td><td>&lt;&gt;&amp;</td></tr>`);
    const content = `${words.join('\n\n')}<table><tr><th>A</th><th>B</th></tr>${rows.join('')}</table><ol>${words.map((word) => `<li>${word}</li>`).join('')}</ol>`;
    await place.run([{ id: 1, type: 'page', slug: 'long', content }]);
    const { documents, errors } = await place.readBack();
    const page = documents.find((document): document is PageDocument => document.type === 'page');
    const html = page?.sections.map(({ body }) => body).join('') ?? '';
    expect(errors.filter(({ file }) => file?.includes('pages/'))).toEqual([]);
    expect(html.match(/Word\d+/g)).toHaveLength(1800);
    expect(html.match(/Row\d+/g)).toHaveLength(900);
  });

  test('with a part that no section holds is refused by name', async () => {
    const { findings, pages } = await place.run([
      { id: 1, type: 'page', slug: 'long', content: `<pre>${'code '.repeat(9000)}</pre>` },
    ]);
    expect(pages).toBe(0);
    expect(findings).toMatchObject([{ severity: 'error', path: 'page 1', line: expect.any(Number) }]);
  });

  test.each([
    ['without a text', { content: '<div class="builder"></div>' }, 'no text of its own'],
    ['that was the front page', { link: 'https://seeds.example/' }, 'front page of the old site'],
  ])('%s comes as a draft, and is named', async (_what, fields, said) => {
    const { findings } = await place.run([{ id: 1, type: 'page', slug: 'one', ...fields }]);
    const { documents } = await place.readBack();
    expect(documents.find(({ type }) => type === 'page')?.status).toBe('draft');
    expect(messages(findings)).toContain(said);
  });

  test('with a long title has a shorter one, and is named', async () => {
    const { findings } = await place.run([
      { id: 1, type: 'page', slug: 'one', title: 'A title that goes on '.repeat(8) },
    ]);
    expect(messages(findings)).toContain('The title is over 70 characters');
    expect((await place.readBack()).documents.map(({ type }) => type)).toContain('page');
  });
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

test('another language has files of its own', async () => {
  await place.run(
    [
      { id: 1, slug: 'un' },
      { id: 2, slug: 'deux', type: 'page' },
    ],
    { locale: 'fr' },
  );
  expect(place.written()).toEqual(['authors/nell.fr.yaml', 'pages/deux.fr.yaml', 'posts/un.fr.md', 'redirects.yaml']);
  const { documents } = await place.readBack();
  expect(documents.filter(({ locale }) => locale !== 'fr' && locale !== '-')).toEqual([]);
  await expect(place.run([], { locale: 'de' })).rejects.toThrow('no locale "de"');
});
