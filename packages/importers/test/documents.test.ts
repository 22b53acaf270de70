import type { PageDocument, PostDocument } from '@pantograph/content';
import { afterEach, describe, expect, test } from 'vitest';
import { Importing, messages } from './importing.ts';

let place = new Importing();
afterEach(() => {
  place.remove();
  place = new Importing();
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
