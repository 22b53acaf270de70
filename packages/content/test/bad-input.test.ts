import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSource } from '../src/index.js';
import { brands, post, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';
import { pictures } from './pictures.js';

const page = (sections: string, rest = '') =>
  `template: home\ntitle: Home\ndescription: Home.\n${rest}sections:\n${sections}`;
const hero = '  - section: hero\n    title: Hi\n';

interface Case {
  name: string;
  file: string;
  content: string | Uint8Array;
  message: RegExp;
  path?: string;
  line?: number;
  fix?: RegExp;
}

const cases: Case[] = [
  {
    name: 'an unknown section',
    file: 'pages/a.yaml',
    content: page('  - section: heroo\n    title: Hi\n'),
    path: 'sections.0.section',
    line: 5,
    message: /no section called "heroo"/,
    fix: /Did you mean "hero"/,
  },
  {
    name: 'a section that does not say which it is',
    file: 'pages/a.yaml',
    content: page('  - title: Hi\n'),
    path: 'sections.0.section',
    line: 5,
    message: /does not say which/,
  },
  {
    name: 'a missing field',
    file: 'pages/a.yaml',
    content: page('  - section: hero\n'),
    path: 'sections.0.title',
    line: 5,
    message: /"title" is missing/,
  },
  {
    name: 'an unknown field',
    file: 'pages/a.yaml',
    content: page(`${hero}    colour: red\n`),
    path: 'sections.0.colour',
    line: 7,
    message: /"colour" is not known/,
  },
  {
    name: 'a text over its limit',
    file: 'pages/a.yaml',
    content: page(`  - section: hero\n    title: ${'x'.repeat(91)}\n`),
    path: 'sections.0.title',
    line: 6,
    message: /limit of 90/,
  },
  {
    name: 'a number where a text belongs',
    file: 'pages/a.yaml',
    content: page('  - section: hero\n    title: 12\n'),
    path: 'sections.0.title',
    line: 6,
    message: /is a number, not a text/,
    fix: /"12"/,
  },
  {
    name: 'too few entries',
    file: 'pages/a.yaml',
    content: page('  - section: feature-grid\n    title: T\n    items: []\n'),
    path: 'sections.0.items',
    line: 7,
    message: /at least/,
  },
  {
    name: 'an unknown template',
    file: 'pages/a.yaml',
    content: page(hero).replace('template: home', 'template: shop'),
    path: 'template',
    line: 1,
    message: /not offered/,
    fix: /home, product-launch/,
  },
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
  }).flatMap(([where, text]): Case[] => [
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
  {
    name: 'a control character',
    file: 'posts/a.md',
    content: `${post('A')}x\u0008y\n`,
    line: 7,
    message: /control character \(U\+0008\)/,
  },
  {
    name: 'a control character that YAML writes with letters',
    file: 'pages/a.yaml',
    content: page('  - section: hero\n    title: "a\\x1bb"\n'),
    path: 'sections.0.title',
    line: 6,
    message: /control character/,
  },
  {
    name: 'a title that nobody can see',
    file: 'pages/a.yaml',
    content: page('  - section: hero\n    title: "\\u200b"\n'),
    path: 'sections.0.title',
    message: /nothing that can be seen/,
  },
  {
    name: 'an entry of a list with HTML',
    file: 'posts/a.md',
    content: post('A', 'tags: [good, <b>]\n'),
    path: 'tags.1',
    line: 5,
    message: /"tags, entry 2" contains HTML/,
  },
  {
    name: 'a repeated part',
    file: 'pages/a.yaml',
    content: page('  - &a\n    section: hero\n    title: A\n  - *a\n'),
    line: 8,
    message: /repeats a part/,
    fix: /Write the part out/,
  },
  {
    name: 'several documents in a file',
    file: 'pages/a.yaml',
    content: `${page(hero)}---\n${page(hero)}`,
    message: /several documents/,
    fix: /a file of each/,
  },
  {
    name: 'settings in a language that there is not',
    file: 'settings.xx.yaml',
    content: 'navigation: []\n',
    message: /no locale "xx"/,
  },
  {
    name: 'HTML in text',
    file: 'pages/a.yaml',
    content: page('  - section: hero\n    title: <b>Hi</b>\n'),
    path: 'sections.0.title',
    line: 6,
    message: /contains HTML/,
  },
  {
    name: 'HTML in the title of a post',
    file: 'posts/a.md',
    content: post('<script>alert(1)</script>'),
    path: 'title',
    line: 2,
    message: /contains HTML/,
  },
  {
    name: 'a picture that is not there',
    file: 'pages/a.yaml',
    content: page(`${hero}    image: { src: media/none.svg, alt: '' }\n`),
    path: 'sections.0.image.src',
    line: 7,
    message: /no picture media\/none.svg/,
  },
  {
    name: 'a picture that is not there, in a post',
    file: 'posts/a.md',
    content: `${post('A')}\n![x](media/none.svg)\n`,
    path: 'body',
    line: 8,
    message: /no picture media\/none.svg/,
  },
  {
    name: 'a picture out of media',
    file: 'pages/a.yaml',
    content: page(`${hero}    image: { src: media/../../x.svg, alt: '' }\n`),
    path: 'sections.0.image.src',
    message: /no picture/,
  },
  { name: 'a broken picture', file: 'media/a.png', content: 'no picture', message: /broken/ },
  {
    name: 'a picture under a wrong name',
    file: 'media/a.png',
    content: Buffer.from('GIF89a\u0001\0\u0001\0', 'latin1'),
    message: /holds gif/,
  },
  {
    name: 'an SVG with a script',
    file: 'media/a.svg',
    content: '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>',
    message: /contains a script/,
  },
  {
    name: 'an SVG with an event handler',
    file: 'media/a.svg',
    content: '<svg viewBox="0 0 1 1" onload="alert(1)"/>',
    message: /event handler/,
  },
  {
    name: 'an SVG with a script in a link',
    file: 'media/a.svg',
    content: '<svg viewBox="0 0 1 1"><a xlink:href="java&#115;cript&#58;alert(1)"><text>x</text></a></svg>',
    message: /script in a link/,
  },
  {
    name: 'an SVG with an animated link',
    file: 'media/a.svg',
    content: '<svg viewBox="0 0 1 1"><a><set attributeName="href" to="java\nscript:alert(1)"/></a></svg>',
    message: /script in a link/,
  },
  { name: 'an SVG without a size', file: 'media/a.svg', content: '<svg/>', message: /viewBox/ },
  ...Object.entries({
    'that declares a handler': [
      '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]><svg viewBox="0 0 1 1"/>',
      /declarations/,
    ],
    'that animates a handler': [
      '<svg viewBox="0 0 1 1"><set attributeName="onclick" to="alert(1)"/></svg>',
      /event handler/,
    ],
    'that animates where a link leads': [
      '<svg viewBox="0 0 1 1"><a><set attributeName="href" to="//x.example"/></a></svg>',
      /link that changes/,
    ],
    'with HTML in it': [
      '<svg viewBox="0 0 1 1"><p xmlns="http://www.w3.org/1999/xhtml">x</p></svg>',
      /embedded document/,
    ],
    'with a form': ['<svg viewBox="0 0 1 1"><form action="//x.example"/></svg>', /embedded document/],
    'that sends elsewhere': ['<svg viewBox="0 0 1 1"><meta http-equiv="refresh"/></svg>', /embedded document/],
    'that breaks off': ['<svg viewBox="0 0 1 1"><rect', /never closed/],
    'around which there is something else': [
      '<html><svg viewBox="0 0 1 1"/></html>',
      /no <svg> element around all the rest/,
    ],
    'in another encoding': [Buffer.from('<svg viewBox="0 0 1 1"><text>\xe9</text></svg>', 'latin1'), /not UTF-8/],
    'that says another encoding': ['<?xml version="1.0" encoding="UTF-7"?><svg viewBox="0 0 1 1"/>', /has to be UTF-8/],
    'without height': ['<svg viewBox="0 0 1 0"/>', /neither/],
    'larger than anything': ['<svg width="99999999" height="1"/>', /at most 65535/],
    'that is empty': ['', /empty/],
  } satisfies Record<string, [string | Uint8Array, RegExp]>).map(
    ([name, [content, message]]): Case => ({ name: `an SVG ${name}`, file: 'media/a.svg', content, message }),
  ),
  ...Object.entries(pictures).map(
    ([extension, picture]): Case => ({
      name: `a ${extension} that breaks off`,
      file: `media/a.${extension}`,
      content: picture.subarray(0, picture.length - 12),
      message: /ends before the picture does/,
    }),
  ),
  {
    name: 'a picture without pixels',
    file: 'media/a.png',
    content: Buffer.concat([pictures.png.subarray(0, 16), Buffer.alloc(8), pictures.png.subarray(24)]),
    message: /0 by 0/,
  },
  {
    name: 'a picture larger than anything',
    file: 'media/a.png',
    content: Buffer.concat([pictures.png.subarray(0, 16), Buffer.alloc(8, 0x7f), pictures.png.subarray(24)]),
    message: /at most 65535/,
  },
  { name: 'a file that cannot be media', file: 'media/a.exe', content: 'x', message: /cannot be media/ },
  {
    name: 'a file that is not UTF-8',
    file: 'posts/a.md',
    content: Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'),
    line: 2,
    message: /not UTF-8/,
  },
  {
    name: 'a file in UTF-16',
    file: 'posts/a.md',
    content: Buffer.from(`\ufeff${post('A')}`, 'utf16le'),
    message: /UTF-16/,
  },
  { name: 'an empty post', file: 'posts/a.md', content: '', message: /is empty/ },
  { name: 'an empty page', file: 'pages/a.yaml', content: '  \n', message: /is empty/ },
  { name: 'a NUL character', file: 'posts/a.md', content: `${post('A')}\0`, line: 7, message: /NUL/ },
  {
    name: 'a post of 5 MB',
    file: 'posts/a.md',
    content: `${post('A')}${'word '.repeat(1_000_000)}`,
    message: /5\.0 MB; a document may have at most 2 MB/,
  },
  { name: 'a post without front matter', file: 'posts/a.md', content: '# A\n', line: 1, message: /no front matter/ },
  {
    name: 'front matter that is broken',
    file: 'posts/a.md',
    content: '---\ntitle: A: b: c\n---\nx\n',
    line: 2,
    message: /cannot be read/,
  },
  {
    name: 'front matter that is a list',
    file: 'posts/a.md',
    content: '---\n- a\n---\nx\n',
    message: /fields with values/,
  },
  {
    name: 'an unknown field of a post',
    file: 'posts/a.md',
    content: post('A', 'layout: x\n'),
    path: 'layout',
    line: 5,
    message: /not known/,
  },
  {
    name: 'a date that is none',
    file: 'posts/a.md',
    content: post('A').replace('2027-01-31', '31.1.2027'),
    path: 'date',
    line: 4,
    message: /not a date/,
  },
  { name: 'a page that is a list', file: 'pages/a.yaml', content: '- a\n', message: /fields with values/ },
  { name: 'broken YAML', file: 'pages/a.yaml', content: 'template: home\ntitle: [a\n', message: /cannot be read/ },
  {
    name: 'broken JSON',
    file: 'pages/a.json',
    content: '{ "template": "home",\n "title": }',
    message: /is missing|cannot be read|not a text/,
  },
  {
    name: 'the same field twice',
    file: 'pages/a.yaml',
    content: 'title: a\ntitle: b\n',
    line: 2,
    message: /duplicated/,
  },
  {
    name: 'the same field twice in JSON',
    file: 'pages/a.json',
    content: '{\n "title": "a",\n "description": "b",\n "title": "c" }',
    path: 'title',
    line: 4,
    message: /"title" stands twice/,
    fix: /Remove one/,
  },
  {
    name: 'the same field twice in a section in JSON, written in two ways',
    file: 'pages/a.json',
    content:
      '{ "template": "home", "title": "A: \\"b\\": c", "description": "B",\n "sections": [\n  { "section": "hero",\n "title": "a",\n "t\\u0069tle" : "b" }] }',
    path: 'sections.0.title',
    line: 5,
    message: /"title" stands twice/,
  },
  {
    name: 'a whole list twice in JSON',
    file: 'settings.json',
    content: '{ "navigation": [{ "label": "a", "href": "/" }],\n "navigation": [] }',
    path: 'navigation',
    line: 2,
    message: /"navigation" stands twice/,
  },
  {
    name: 'the same field twice in front matter',
    file: 'posts/a.md',
    content: '---\ntitle: a\ndate: 2027-01-31\ntitle: b\n---\nText.\n',
    line: 4,
    message: /duplicated/,
  },
  {
    name: 'a YAML bomb',
    file: 'pages/a.yaml',
    content: `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
      .join('\n')}\n`,
    message: /cannot be read/,
  },
  { name: 'YAML that is too deep', file: 'pages/a.yaml', content: `a: ${'['.repeat(5000)}`, message: /cannot be read/ },
  {
    name: 'a tag that makes objects',
    file: 'pages/a.yaml',
    content: 'title: !!js/function "x"\n',
    line: 1,
    message: /cannot be read/,
  },
  {
    name: 'a __proto__ field in JSON',
    file: 'pages/a.json',
    content:
      '{"template":"home","title":"a","description":"b","__proto__":{"x":1},"sections":[{"section":"hero","title":"a"}]}',
    path: '__proto__',
    message: /not known/,
  },
  {
    name: 'a __proto__ field in a section',
    file: 'pages/a.yaml',
    content: page(`${hero}    __proto__: { polluted: true }\n`),
    path: 'sections.0.__proto__',
    message: /not known/,
  },
  {
    name: 'a section called constructor',
    file: 'pages/a.yaml',
    content: page('  - section: constructor\n'),
    path: 'sections.0.section',
    message: /no section called/,
  },
  {
    name: 'an id in the file',
    file: 'pages/a.yaml',
    content: page(hero, 'brand: hollyhock\n'),
    path: 'brand',
    line: 4,
    message: /comes from the file's name/,
  },
  {
    name: 'a schemaVersion from the future',
    file: 'pages/a.yaml',
    content: page(hero, 'schemaVersion: 99\n'),
    path: 'schemaVersion',
    line: 4,
    message: /not known/,
  },
  {
    name: 'a schemaVersion that is none',
    file: 'pages/a.yaml',
    content: page(hero, 'schemaVersion: new\n'),
    path: 'schemaVersion',
    line: 4,
    message: /not known/,
  },
  {
    name: 'a language the brand does not speak',
    file: 'pages/a.fr.yaml',
    content: page(hero),
    message: /no locale "fr"/,
  },
  { name: 'a name Windows keeps', file: 'pages/con.yaml', content: page(hero), message: /Windows/ },
  { name: 'a name that is too long', file: `pages/${'a'.repeat(130)}.yaml`, content: page(hero), message: /over 120/ },
  {
    name: 'a name with a sign',
    file: 'pages/a b.yaml',
    content: page(hero),
    message: /character that an address may not have/,
  },
  { name: 'a file of another kind', file: 'pages/a.txt', content: 'x', message: /not read from pages/ },
  {
    name: 'a folder of another kind',
    file: 'pagez/a.yaml',
    content: page(hero),
    message: /folder pagez\/ is not known/,
  },
];

test.each(cases)(
  '$name is refused with its place and how to mend it',
  async ({ file, content, message, path, line, fix }) => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'tidewater/posts/good.md': post('Good'), [`tidewater/${file}`]: content });
    const cursor = new MemoryCursor();
    const changes = await cursor.read(createSource(`files:${folder}`, { brands }));
    const refused = changes.find((change) => change.kind === 'refused');
    expect(refused?.item).toBe(`tidewater/${file}`);
    const finding = refused?.findings.find((found) => message.test(found.message));
    expect(finding, JSON.stringify(refused?.findings)).toMatchObject({
      severity: 'error',
      file: `tidewater/${file}`,
      fix: expect.stringMatching(fix ?? /\w{3}/),
      ...(path !== undefined && { path }),
      ...(line !== undefined && { line }),
    });
    expect([...cursor.live().keys()], 'the rest is taken').toEqual(['tidewater/post/en/good']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  },
);

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

test('a link that leaves the folder is not followed', async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  writeFiles(elsewhere, { 'secret.md': post('Secret'), 'posts/deep.md': post('Deep') });
  writeFiles(folder, { 'tidewater/posts/good.md': post('Good') });
  symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'tidewater/posts/file.md'));
  symlinkSync(join(elsewhere, 'posts'), join(folder, 'tidewater/posts/folder.md'));
  symlinkSync(join(folder, 'nowhere.md'), join(folder, 'tidewater/posts/lost.md'));
  symlinkSync(join(folder, 'tidewater/posts/good.md'), join(folder, 'tidewater/posts/inside.md'));
  const cursor = new MemoryCursor();
  const changes = await cursor.read(createSource(`files:${folder}`, { brands }));
  expect(changes.flatMap((change) => (change.kind === 'refused' ? [change.item] : [])).sort()).toEqual([
    'tidewater/posts/file.md',
    'tidewater/posts/folder.md',
    'tidewater/posts/lost.md',
  ]);
  expect([...cursor.live().keys()].sort()).toEqual(['tidewater/post/en/good', 'tidewater/post/en/inside']);
});

test.skipIf(process.platform === 'win32')('what cannot be opened as a file is named', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'tidewater/posts/good.md': post('Good') });
  const posts = join(folder, 'tidewater/posts/');
  execFileSync('mkfifo', [`${posts}pipe.md`]);
  try {
    writeFileSync(Buffer.concat([Buffer.from(posts), Buffer.from([0xff]), Buffer.from('.md')]), post('Latin'));
  } catch {
    // Some file systems take no such name to begin with.
  }
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  const messages = changes
    .flatMap((change) => (change.kind === 'refused' ? change.findings : []))
    .map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringMatching(/a pipe/));
  if (readdirSync(posts).length === 3)
    expect(messages).toContainEqual(expect.stringMatching(/name of the file is not UTF-8/));
  expect(changes.filter(({ kind }) => kind === 'upsert')).toHaveLength(1);
});

test('an SVG that browsers will not show is taken with a warning', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'tidewater/media/a.svg': '<svg viewBox="0 0 1 1"/>',
    'tidewater/media/b.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  });
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(changes).toMatchObject([
    { kind: 'upsert', findings: [{ severity: 'warning', fix: expect.stringContaining('xmlns') }] },
    { kind: 'upsert' },
  ]);
  expect(changes[1]).not.toHaveProperty('findings');
});

test('an SVG that only speaks of scripts is taken', async () => {
  const folder = temporaryFolder();
  const svg = '<svg viewBox="0 0 1 1"><title>JavaScript: once = more</title><text>on x = 1</text></svg>';
  writeFiles(folder, { 'tidewater/media/a.svg': svg });
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(changes).toMatchObject([{ kind: 'upsert', documents: [{ width: 1, height: 1 }] }]);
});

test.each(Object.entries(pictures))('a whole %s is taken with its size', async (extension, picture) => {
  const folder = temporaryFolder();
  writeFiles(folder, { [`tidewater/media/a.${extension}`]: picture });
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(changes).toMatchObject([{ kind: 'upsert', documents: [{ width: 3, height: 2 }] }]);
});
