import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PostDocument } from '../src/index.js';
import { writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';
import { readBlog as read } from './read-blog.js';

const withFields = (fields: string, body = 'Some text.') => ({ 'a.md': `---\n${fields}\n---\n${body}\n` });

test.each<[string, string, Partial<PostDocument>]>([
  ['a moment', "date: '2012-05-08T17:00:34.000Z'", { date: '2012-05-08T17:00:34.000Z' }],
  ['a day', 'date: 2012-05-08', { date: '2012-05-08' }],
  ['a moment without a zone', 'date: 2012-05-08 17:00', { date: '2012-05-08T17:00:00.000Z' }],
  ['a date in words', 'date: May 8th, 2012', { date: '2012-05-08' }],
  ['a date as in mail', 'date: Tue, 08 May 2012 10:00:00 +0200', { date: '2012-05-08T08:00:00.000Z' }],
  ['a date with slashes', 'date: 2012/5/8', { date: '2012-05-08' }],
  ['seconds since 1970', 'pubDate: 1336496434', { date: '2012-05-08T17:00:34.000Z' }],
  ['a moment as Jekyll writes it', 'date: 2020-01-05 10:00:00 +0800', { date: '2020-01-05T02:00:00.000Z' }],
  ['a moment with a colon in its zone', 'date: 2020-01-05T10:00:00 -03:30', { date: '2020-01-05T13:30:00.000Z' }],
  ['a moment with a named zone', 'date: 2020-06-05 10:00 CEST', { date: '2020-06-05T08:00:00.000Z' }],
  ['a moment in a zone of no number', 'date: 2020-06-05 23:00 Asia/Tokyo', { date: '2020-06-05' }],
  ['a moment with its microseconds', 'date: 2020-06-05 10:00:00.123456 UTC', { date: '2020-06-05T10:00:00.123Z' }],
  ['a moment in the afternoon', 'date: 2020-06-05 10:30 p.m.', { date: '2020-06-05T22:30:00.000Z' }],
  ['a moment without signs', 'date: 20200605103000', { date: '2020-06-05T10:30:00.000Z' }],
  ['a day with a zone alone', 'date: 2020-06-05 -0500', { date: '2020-06-05' }],
  ['a day first', 'date: 31/01/2020', { date: '2020-01-31' }],
  ['a day first with dots', 'date: 05.06.2020', { date: '2020-06-05' }],
  ['a month first, wherever it is read', 'date: 01-31-2020', { date: '2020-01-31' }],
  ['a month in letters, wherever it is read', 'date: 31-Jan-2020', { date: '2020-01-31' }],
  ['a day in Japanese', 'date: 2020年1月31日', { date: '2020-01-31' }],
  ['milliseconds since 1970 as a text', "date: '1578182400000'", { date: '2020-01-05' }],
  ['a title in Markdown', 'title: "Use `<div>` *now*"', { title: 'Use ‹div› now' }],
  ['a title in HTML', 'title: "<b>Bold</b> &amp; more"', { title: 'Bold & more' }],
  ['a title that begins like a list', 'title: "1. Begin"', { title: '1. Begin' }],
  ['a title that is a number', 'title: 2012', { title: '2012' }],
  ['several authors in one text', "author: 'Ada (@ada) & Bo <bo@b.example>, Cy'", { authors: ['ada', 'bo', 'cy'] }],
  ['a list of authors', 'authors: [Ada Łovelace, { name: Bo }]', { authors: ['ada-łovelace', 'bo'] }],
  ['a category and tags', 'category: uncategorized\ntags: a b, "C++"\nkeywords: [A B]', { tags: ['a b', '"C++"'] }],
  [
    'a character that nobody can see',
    'title: "A\\x08b"\nauthor: "Ada\\x1b"\ntags: ["\\x00", "c\\x7f"]\ndescription: "\\u200b"',
    { title: 'Ab', authors: ['ada'], tags: ['c'], description: 'Some text.' },
  ],
  ['a draft', 'draft: true', { status: 'draft' }],
  ['an unpublished post', 'published: false', { status: 'draft' }],
  ['a slug', 'slug: /old/place/', { slug: 'old/place' }],
  ['a post that waits', 'status: pending', { status: 'draft' }],
  ['a post for members', 'visibility: members', { status: 'draft' }],
  ['a summary', 'summary: What it *is*.', { description: 'What it is.' }],
  [
    'no field at all',
    'x: y',
    { title: 'A', authors: [], tags: [], status: 'published', slug: 'a', description: 'Some text.' },
  ],
])('%s in front matter is understood', async (_name, fields, expected) => {
  expect((await read(withFields(fields))).post).toMatchObject(expected);
});

test.each<[string, string]>([
  ['TOML', '+++\ntitle = "A"\ndate = 2019-03-04T10:00:00+02:00\ndraft = true\ntags = ["x"]\n+++\n'],
  ['TOML of Zola', '+++\ntitle = "A"\ndate = 2019-03-04T08:00:00Z\ndraft = true\n[taxonomies]\ntags = ["x"]\n+++\n'],
  [
    'TOML after a mark of byte order, with CRLF',
    '\ufeff+++\r\ntitle = "A"\r\ndate = 2019-03-04T08:00:00Z\r\ndraft = true\r\ntags = ["x"]\r\n+++\r\n',
  ],
  [
    'JSON',
    '{\n  "title": "A",\n  "date": "2019-03-04T08:00:00Z",\n  "draft": true,\n  "tags": ["x"],\n "params": {\n"a": {}\n}\n}\n',
  ],
  ['JSON of Hexo', '"title": "A",\n"date": "2019/3/4 8:00:00",\n"draft": true,\n"tags": ["x"]\n;;;\n'],
  ['YAML without a line before it', 'title: A\ndate: 2019-03-04 08:00\ndraft: true\ntags: [x]\n---\n'],
  ['YAML that ends with dots', '---\ntitle: A\ndate: 2019-03-04 08:00\ndraft: true\ntags: [x]\n...\n'],
])('front matter in %s is read', async (_name, head) => {
  const { post } = await read({ 'a.md': `${head}\nThe text.\n` });
  expect(post).toMatchObject({
    title: 'A',
    date: '2019-03-04T08:00:00.000Z',
    status: 'draft',
    tags: ['x'],
    body: '<p>The text.</p>',
  });
});

test.each<[string, string, string]>([
  ['nothing between its lines', '---\n---\nText.\n', '<p>Text.</p>'],
  ['text between two rules', '---\nOne.\n\n---\nTwo.\n', '<p>One.</p>'],
  ['a heading underlined', 'Note: this\n---\nText.\n', 'Note: this</h2>'],
  ['a brace', '{ "this" } is text.\n', '"this"'],
])('a text that begins with %s loses nothing', async (_name, text, html) => {
  expect((await read({ 'a.md': text })).post?.body).toContain(html);
});

test('a draft is named, and why it is one', async () => {
  const { post, findings } = await read({ '_drafts/a.md': 'Text.' });
  expect(post?.status).toBe('draft');
  expect(findings).toContainEqual(expect.objectContaining({ message: expect.stringContaining('lies in _drafts') }));
});

test.each<[string, Record<string, string>, Partial<PostDocument>]>([
  [
    'without front matter, its first heading is the title',
    { 'a-b.md': '# The *title*\n\nText that follows.' },
    { title: 'The title', body: expect.stringContaining('Text') as unknown as string },
  ],
  [
    'without a heading, its file name is the title',
    { '2020-02-03-a-fine-day.md': 'Text' },
    { title: 'A fine day', date: '2020-02-03', slug: '2020-02-03-a-fine-day' },
  ],
  [
    'that is the index of a folder, it has the folder’s address',
    { 'notes/index.md': 'Text' },
    { slug: 'notes', key: 'notes' },
  ],
  [
    'with an address of Jekyll’s, it has that without its ending',
    { 'a.md': '---\npermalink: /2020/01/hello.html\n---\nText' },
    { slug: '2020/01/hello' },
  ],
  [
    'with an address in full, it has that of the old site',
    { 'a.md': '---\npermalink: "https://old.example/caf%C3%A9/?x=1"\n---\nText' },
    { slug: 'café' },
  ],
  [
    'with a pattern for addresses, it has that of its path',
    { 'notes/a.md': '---\npermalink: /:categories/:title/\n---\nText' },
    { slug: 'notes/a' },
  ],
  [
    'with a slug of signs, it keeps them',
    { 'a.md': '---\nslug: snake_case_here\n---\nText' },
    { slug: 'snake_case_here' },
  ],
  [
    'named by signs alone, it has an address of its own',
    { 'notes/🎉.md': 'Text' },
    { slug: expect.stringMatching(/^notes\/post-[0-9a-f]{8}$/) as unknown as string },
  ],
  [
    'with a name too long for a folder, it has the beginning of it',
    { [`${'漢'.repeat(80)}.md`]: 'Text' },
    { slug: expect.stringMatching(/^漢{66}-[0-9a-f]{6}$/) as unknown as string },
  ],
  ['with a name no address may have, it gets one that may', { 'My Post (1)!.md': 'Text' }, { slug: 'My-Post-1' }],
])('a post %s', async (_name, files, expected) => {
  expect((await read(files)).post).toMatchObject(expected);
});

test('a post without a date has that of its file, and says so', async () => {
  const { folder, cursor, source } = await read({ 'a.md': 'Text' });
  utimesSync(join(folder, 'a.md'), new Date('2021-03-04'), new Date('2021-03-04'));
  writeFiles(folder, { 'b.md': 'x' });
  rmSync(join(folder, 'b.md'));
  const fresh = new MemoryCursor();
  const changes = await fresh.read(source);
  expect(changes).toMatchObject([
    {
      documents: [{ date: '2021-03-04' }],
      findings: [{ severity: 'warning', message: expect.stringContaining('no date') }],
    },
  ]);
  expect([...cursor.items()]).toHaveLength(1);
});

test.each([
  ['a file beside it', '[x](b.md)', '<a href="post:b">x</a>'],
  ['a place in that file', '[x](./b.md#part)', '<a href="post:b#part">x</a>'],
  ['an address beside it', '[x](../b/)', '<a href="post:b">x</a>'],
  ['an address of the old site', '[x](/en/blog/notes/c/)', '<a href="post:notes/c">x</a>'],
  ['an address that ends in .html', '[x](/blog/b.html)', '<a href="post:b">x</a>'],
  ['the old blog itself', '[x](/en/blog/)', '<a href="/blog/">x</a>'],
  ['another site', '[x](https://a.example/b)', '<a href="https://a.example/b" rel="external noopener">x</a>'],
  ['nothing', '[x](/download/now/)', '<p>x</p>'],
  ['a file that is not there', '[x](gone.md)', '<p>x</p>'],
  ['a picture that is there', '![x](p.svg)', '<img src="media/p.svg" alt="x" width="4" height="2"'],
  ['a picture at the root of the old site', '![x](/static/p.svg)', '<p>x</p>'],
  ['out of the folder', '[x](../../../etc/passwd)', '<p>x</p>'],
])('a link to %s leads where it can', async (_name, markdown, html) => {
  const svg = '<svg viewBox="0 0 4 2"></svg>';
  const { posts } = await read({
    'a.md': `Text ${markdown}`.replace('Text ', ''),
    'b.md': 'B',
    'notes/c.md': 'C',
    'p.svg': svg,
  });
  expect(posts.find(({ key }) => key === 'a')?.body).toContain(html);
});

test('a picture with a name no address may have is shown under one that may', async () => {
  const { post, cursor } = await read({
    'my page.md': '![x](<my%20page/a b (1).svg>)',
    'my page/a b (1).svg': '<svg viewBox="0 0 4 2"></svg>',
  });
  const key = /src="media\/([^"]+)"/.exec(post?.body ?? '')?.[1];
  expect(key).toMatch(/^my-page\/a-b-1-[0-9a-f]{6}\.svg$/);
  expect([...cursor.live().values()].find(({ type }) => type === 'media')).toMatchObject({ key, slug: key });
});

test('a dead link is reported, and mended when its file comes', async () => {
  const { folder, cursor, source, findings } = await read({ 'a.md': '[x](b.md)' });
  expect(findings).toMatchObject([{}, { severity: 'warning', file: 'a.md', message: expect.stringContaining('b.md') }]);
  writeFiles(folder, { 'b.md': 'B' });
  await cursor.read(source, [join(folder, 'b.md')]);
  expect(cursor.live().get('tidewater/post/en/a')).toMatchObject({ body: '<p><a href="post:b">x</a></p>' });
});

test('links to the old site lead there when it is named', async () => {
  const { post } = await read(
    { 'a.md': '[x](/download/) [y](https://old.example/blog/a) ![z](/z.png)' },
    { origin: 'https://old.example' },
  );
  expect(post?.body).toContain('<a href="https://old.example/download/"');
  expect(post?.body).toContain('<a href="post:a">y</a>');
  expect(post?.body).toContain('<img src="https://old.example/z.png"');
});

test.each([
  ['index.md', '---\ntitle: Blog\n---\n', /index page of the old blog/],
  ['README.md', '# Readme', /index page of the old blog/],
  ['a.md', '---\ntitle: A\n---\n\n', /has no text/],
  ['a.md', '', /is empty/],
  ['a.md', '---\ntitle: a: b: c\n---\nText', /front matter cannot be read/],
  ['notes/_index.md', 'Text', /index page of the old blog/],
  ['a.md', '+++\ntitle = A\n+++\nText', /front matter cannot be read/],
  ['a.md', '+++\ndraft = true\n\nText', /does not end/],
  ['a.md', '---\ndraft: true\n\nText', /does not end/],
  ['a.md', '{\n "draft": true,\n}\nText', /is no JSON/],
  ['tags/a.md', 'Text', /blog uses itself/],
  ['a.md', 'x'.repeat(5_000_000), /5\.0 MB/],
])('%s that cannot be a post is refused with its reason', async (file, content, message) => {
  const { changes } = await read({ [file]: content });
  expect(changes).toMatchObject([
    { kind: 'refused', item: file, findings: [{ file, message: expect.stringMatching(message) }] },
  ]);
});

test('authors become documents, and go with the last post that names them', async () => {
  const { folder, cursor, source } = await read({
    'a.md': '---\nauthor: Ada\n---\nx',
    'b.md': '---\nauthor: Ada, Bo\n---\nx',
  });
  const authors = () => [...cursor.live().keys()].filter((id) => id.includes('/author/')).sort();
  expect(authors()).toEqual(['tidewater/author/en/ada', 'tidewater/author/en/bo']);
  rmSync(join(folder, 'b.md'));
  await cursor.read(source);
  expect(authors()).toEqual(['tidewater/author/en/ada']);
});

test('two paths that make one address are told apart', async () => {
  const { posts, changes } = await read({ 'a b.md': 'x', 'a-b.md': 'y' });
  expect(posts).toHaveLength(1);
  expect(changes.filter(({ kind }) => kind === 'refused')).toMatchObject([{ findings: [{ rule: 'slug-unique' }] }]);
});
