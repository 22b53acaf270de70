import { expect, test } from 'vitest';
import { createSource } from '../src/index.js';
import { hero, page, refuses } from './bad-file.js';
import { brands, post, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';

refuses([
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
  {
    name: 'a page of comments alone',
    file: 'pages/a.yaml',
    content: '# Later.\n',
    message: /holds no field, only comments/,
    fix: /Write the document/,
  },
  {
    name: 'a post with front matter in TOML',
    file: 'posts/a.md',
    content: '+++\ntitle = "A"\n+++\nText.\n',
    line: 1,
    message: /is TOML/,
    fix: /in YAML/,
  },
  {
    name: 'a post with front matter in JSON',
    file: 'posts/a.md',
    content: '{ "title": "A" }\nText.\n',
    line: 1,
    message: /is JSON/,
    fix: /in YAML/,
  },
  {
    name: 'a post whose front matter does not end',
    file: 'posts/a.md',
    content: '---\ntitle: A\n\nText.\n',
    line: 1,
    message: /does not end/,
  },
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
]);

test('a field that a post may not have is told of once', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'tidewater/posts/a.md': post('A', 'draft: true\n') });
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(changes).toMatchObject([
    { kind: 'refused', findings: [{ path: 'draft', line: 5, fix: expect.stringContaining('status') }] },
  ]);
});
