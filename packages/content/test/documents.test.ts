import { expect, test } from 'vitest';
import {
  address,
  blogAddress,
  createSource,
  parseReference,
  slugProblem,
  tagAddress,
  tagSlug,
  templates,
} from '../src/index.js';
import { brands, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';

const brand = { defaultLocale: 'en' };

test.each([
  ['page', 'en', '', '/'],
  ['page', 'en', 'pilot', '/pilot/'],
  ['page', 'ar', '', '/ar/'],
  ['page', 'pt-BR', 'a/b', '/pt-br/a/b/'],
  ['post', 'en', 'night-shift', '/blog/night-shift/'],
  ['post', 'de', 'release/v10.0.0', '/de/blog/release/v10.0.0/'],
  ['author', 'en', 'jonna', '/blog/authors/jonna/'],
  ['media', '-', 'a/b.svg', '/media/a/b.svg'],
] as const)('a %s in %s with the slug "%s" is at %s', (type, locale, slug, expected) => {
  expect(address({ type, locale, slug, key: slug }, brand)).toBe(expected);
});

test.each([
  ['Customs & Ports', 'customs-ports'],
  ['C', 'c'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['#ports', 'ports'],
  ['الجمارك', 'الجمارك'],
  ['***', 'tag-2a-2a-2a'],
])('the tag %s has the slug %s', (tag, slug) => {
  expect(tagSlug(tag)).toBe(slug);
  expect(tagAddress(tag, 'de', brand)).toBe(`${blogAddress('de', brand)}tags/${slug}/`);
});

test.each([
  ['page:pilot', { type: 'page', key: 'pilot' }],
  ['post:a/b#c', { type: 'post', key: 'a/b', anchor: 'c' }],
  ['/pilot/', undefined],
  ['https://a.example/page:x', undefined],
])('%s is read as a reference or not', (href, reference) => {
  expect(parseReference(href)).toEqual(reference);
});

test.each([
  ['pilot', undefined],
  ['release/v10.0.0', undefined],
  ['..', /climbs/],
  ['a/../b', /climbs/],
  ['a//b', /empty part/],
  ['a/.b', /character/],
  ['a.', /character/],
  ['a b', /character/],
  ['a\\b', /character/],
  ['a\0', /character/],
  ['NUL', /Windows/],
  ['com1.txt', /Windows/],
  ['console', undefined],
])('the slug %j is judged', (slug, problem) => {
  const said = slugProblem(slug);
  if (problem) expect(said).toMatch(problem);
  else expect(said).toBeUndefined();
});

test.each(Object.values(templates))(
  'the template $name has an example that can be published',
  async ({ name, example, sections }) => {
    const folder = temporaryFolder();
    writeFiles(folder, { [`tidewater/pages/${name}.yaml`]: example });
    const cursor = new MemoryCursor();
    const changes = await cursor.read(createSource(`files:${folder}`, { brands }));
    expect(changes).toMatchObject([{ kind: 'upsert', documents: [{ template: name, status: 'draft' }] }]);
    const [document] = cursor.live().values();
    const present = document?.type === 'page' ? document.sections.map(({ section }) => section) : [];
    for (const { section, required } of sections) if (required) expect(present).toContain(section);
    for (const section of present) expect(sections.map((allowed) => allowed.section)).toContain(section);
  },
);
