import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSource } from '../src/index.js';
import { type BadFile, hero, page, refuses } from './bad-file.js';
import { brands, post, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';

refuses([
  {
    name: 'a slug that climbs out',
    file: 'pages/a.yaml',
    content: page(hero, 'slug: ../../etc\n'),
    path: 'slug',
    line: 4,
    message: /climb/,
  },
  {
    name: 'a slug that is absolute',
    file: 'pages/a.yaml',
    content: page(hero, 'slug: /etc\n'),
    path: 'slug',
    line: 4,
    message: /"slug"/,
  },
  {
    name: 'a slug with a backslash',
    file: 'pages/a.yaml',
    content: page(hero, "slug: '..\\x'\n"),
    path: 'slug',
    message: /"slug"/,
  },
  {
    name: 'a slug the site needs',
    file: 'pages/a.yaml',
    content: page(hero, 'slug: blog\n'),
    path: 'slug',
    message: /the site uses itself/,
  },
  {
    name: 'a slug that is a language',
    file: 'pages/a.yaml',
    content: page(hero, 'slug: de/a\n'),
    path: 'slug',
    message: /in that language/,
  },
  {
    name: 'a slug that ends like a file',
    file: 'pages/a.yaml',
    content: page(hero, 'slug: robots.txt\n'),
    path: 'slug',
    message: /like a file name|uses itself/,
  },
  {
    name: "a post in the place of the blog's tags",
    file: 'posts/a.md',
    content: post('A', 'slug: tags/x\n'),
    path: 'slug',
    message: /the blog uses itself/,
  },
  {
    name: 'a javascript: link',
    file: 'pages/a.yaml',
    content: page(`${hero}    primary: { label: Go, href: 'java\tscript:alert(1)' }\n`),
    path: 'sections.0.primary.href',
    message: /not an address/,
  },
  {
    name: 'a data: picture',
    file: 'pages/a.yaml',
    content: page(`${hero}    image: { src: 'data:text/html,x', alt: '' }\n`),
    path: 'sections.0.image.src',
    message: /not in media|not an address/,
  },
  ...Object.entries({
    'in Markdown': '[x](javascript:alert(1))',
    'in Markdown, by reference': '[x][y]\n\n[y]: javascript:alert(1)',
    'in Markdown, as an address alone': '<javascript:alert(1)>',
    'in Markdown, as a picture': '![x](javascript:alert(1))',
    'in HTML': '<a href="javascript:alert(1)">x</a>',
    'in HTML, as a frame': '<iframe src="javascript:alert(1)"></iframe>',
    'in HTML, as a form': '<form action="javascript:alert(1)"></form>',
  }).flatMap(([where, text]): BadFile[] => [
    {
      name: `a javascript: link ${where} of a post`,
      file: 'posts/a.md',
      content: `${post('A')}\n${text}\n`,
      path: 'body',
      line: where.includes('reference') ? 10 : 8,
      message: /javascript:alert/,
      fix: /https:/,
    },
    {
      name: `a javascript: link ${where} of a page`,
      file: 'pages/a.yaml',
      content: page(`  - section: rich-text\n    body: |\n      ${text.replaceAll('\n', '\n      ')}\n`),
      path: 'sections.0.body',
      line: 6,
      message: /javascript:alert/,
      fix: /https:/,
    },
  ]),
  {
    name: 'an anchor used twice',
    file: 'pages/a.yaml',
    content: page(`${hero}    anchor: here\n${hero}    anchor: here\n`),
    path: 'sections.1.anchor',
    line: 10,
    message: /"here" is taken/,
  },
  {
    name: 'an anchor of the frame',
    file: 'pages/a.yaml',
    content: page(`${hero}    anchor: main\n`),
    path: 'sections.0.anchor',
    line: 7,
    message: /"main" is taken/,
  },
  {
    name: 'a link that is not whole',
    file: 'pages/a.yaml',
    content: page(`${hero}    primary: { label: Go, href: 'page:' }\n`),
    path: 'sections.0.primary.href',
    line: 7,
    message: /not a whole address/,
    fix: /page:pilot/,
  },
]);

test('slugs that differ in case alone are one address, and the second is refused', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'tidewater/posts/a.md': post('A', 'slug: Tides\n'),
    'tidewater/posts/b.md': post('B', 'slug: tides\n'),
  });
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(changes.filter(({ kind }) => kind === 'refused')).toMatchObject([
    {
      item: 'tidewater/posts/b.md',
      findings: [{ path: 'slug', message: expect.stringContaining('taken by tidewater/posts/a.md') }],
    },
  ]);
});

test('two files that would be one document are not both taken, and the second is as soon as it is alone', async () => {
  const folder = temporaryFolder();
  const json = (slug: string) =>
    JSON.stringify({
      template: 'home',
      title: 'A',
      description: 'B',
      slug,
      sections: [{ section: 'hero', title: 'A' }],
    });
  writeFiles(folder, {
    'tidewater/pages/a.json': json('one'),
    'tidewater/pages/a.yaml': page(hero, 'slug: two\n'),
    'tidewater/posts/b.markdown': post('B', 'slug: three\n'),
    'tidewater/posts/b.md': post('B', 'slug: four\n'),
  });
  const cursor = new MemoryCursor();
  const changes = await cursor.read(createSource(`files:${folder}`, { brands }));
  expect(changes.filter(({ kind }) => kind === 'refused')).toMatchObject([
    { item: 'tidewater/pages/a.json', findings: [{ message: expect.stringContaining('tidewater/pages/a.yaml') }] },
    { item: 'tidewater/posts/b.markdown', findings: [{ message: expect.stringContaining('tidewater/posts/b.md') }] },
  ]);
  rmSync(join(folder, 'tidewater/pages/a.yaml'));
  await cursor.read(createSource(`files:${folder}`, { brands }));
  expect(cursor.live().get('tidewater/page/en/a')).toMatchObject({ slug: 'one' });
});

test('the texts of a page share no id', async () => {
  const folder = temporaryFolder();
  const text = '      ## More\n\n      See[^1] and <b id="x">x</b>.\n\n      [^1]: There.\n';
  writeFiles(folder, {
    'tidewater/pages/a.yaml': page(
      `  - section: rich-text\n    anchor: more\n    body: |\n${text}  - section: rich-text\n    body: |\n${text}`,
    ),
  });
  const cursor = new MemoryCursor();
  await cursor.read(createSource(`files:${folder}`, { brands }));
  const html = JSON.stringify(cursor.live().get('tidewater/page/en/a')).replaceAll('\\"', '"');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toContain('more-1');
  for (const [, id] of html.matchAll(/ (?:href="#|aria-describedby=")([^"]+)"/g)) expect(ids).toContain(id);
});
