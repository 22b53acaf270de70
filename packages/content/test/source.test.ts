import { renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSource, SourceError } from '../src/index.js';
import { brands, folderPlace, post, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';
import { sourceConformance } from './source-conformance.js';

sourceConformance('files', () => folderPlace('files', 'tidewater/posts/', '---\ntitle: No more\n---\n'));
sourceConformance('markdown', () => folderPlace('markdown', 'release/', ''));

const svg = (size: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}"></svg>`;
const page = (image: string) =>
  `template: home\ntitle: Home\ndescription: Home.\nsections:\n  - section: hero\n    title: Hi\n    image: { src: ${image}, alt: "" }\n`;

function open(files: Record<string, string>) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return { folder, cursor: new MemoryCursor(), source: createSource(`files:${folder}`, { brands }) };
}

test('an edit that leaves size and time of change as they were is seen', async () => {
  const { folder, cursor, source } = open({ 'tidewater/posts/a.md': post('Aaaa') });
  await cursor.read(source);
  const { atime, mtime } = statSync(join(folder, 'tidewater/posts/a.md'));
  writeFiles(folder, { 'tidewater/posts/a.md': post('Bbbb') });
  utimesSync(join(folder, 'tidewater/posts/a.md'), atime, mtime);
  expect(await cursor.read(source)).toMatchObject([{ kind: 'upsert', documents: [{ title: 'Bbbb' }] }]);
});

test('an editor that saves by renaming over the file is seen', async () => {
  const { folder, cursor, source } = open({ 'tidewater/posts/a.md': post('Aaaa') });
  await cursor.read(source);
  writeFiles(folder, { 'tidewater/posts/.a.md.swp': post('Bbbb') });
  renameSync(join(folder, 'tidewater/posts/.a.md.swp'), join(folder, 'tidewater/posts/a.md'));
  expect(await cursor.read(source)).toMatchObject([{ kind: 'upsert', documents: [{ title: 'Bbbb' }] }]);
});

test('a file that was only touched is no change', async () => {
  const { folder, cursor, source } = open({ 'tidewater/posts/a.md': post('Aaaa') });
  await cursor.read(source);
  utimesSync(join(folder, 'tidewater/posts/a.md'), new Date(), new Date());
  expect((await cursor.read(source)).map(({ kind }) => kind)).toEqual(['touched']);
  expect(await cursor.read(source)).toEqual([]);
});

test("a page follows its picture's size, and is mended when a missing picture comes", async () => {
  const { folder, cursor, source } = open({
    'tidewater/pages/home.yaml': page('media/a.svg'),
    'tidewater/pages/other.yaml': page('media/b.svg').replace('template: home', 'template: legal'),
    'tidewater/media/a.svg': svg('640 480'),
  });
  const first = await cursor.read(source);
  expect(first.find((change) => change.kind === 'refused')).toMatchObject({
    item: 'tidewater/pages/other.yaml',
    findings: [{ rule: 'image-exists', line: 7, path: 'sections.0.image.src' }],
  });
  expect(cursor.live().get('tidewater/page/en/home')).toMatchObject({
    sections: [{ image: { width: 640, height: 480 } }],
  });
  writeFiles(folder, { 'tidewater/media/a.svg': svg('100 50'), 'tidewater/media/b.svg': svg('9 9') });
  await cursor.read(source, [join(folder, 'tidewater/media/a.svg'), join(folder, 'tidewater/media/b.svg')]);
  expect(cursor.live().get('tidewater/page/en/home')).toMatchObject({
    sections: [{ image: { width: 100, height: 50 } }],
  });
  expect(cursor.live().get('tidewater/page/en/other')).toMatchObject({ sections: [{ image: { width: 9 } }] });
});

test('who has a slug keeps it, and the next in line gets it when it is free', async () => {
  const { folder, cursor, source } = open({ 'tidewater/posts/zebra.md': post('Zebra', 'slug: same\n') });
  await cursor.read(source);
  writeFiles(folder, { 'tidewater/posts/ant.md': post('Ant', 'slug: Same\n') });
  expect(await cursor.read(source)).toMatchObject([
    {
      kind: 'refused',
      findings: [{ rule: 'slug-unique', path: 'slug', message: expect.stringContaining('zebra.md') }],
    },
  ]);
  expect(await cursor.read(source)).toEqual([]);
  writeFiles(folder, { 'tidewater/posts/zebra.md': post('Zebra', 'slug: zebra\n') });
  await cursor.read(source, [join(folder, 'tidewater/posts/zebra.md')]);
  expect([...cursor.live().values()].map(({ slug }) => slug).sort()).toEqual(['Same', 'zebra']);
});

test('a refused document keeps the address of what is live', async () => {
  const { folder, cursor, source } = open({ 'tidewater/posts/a.md': post('A', 'slug: same\n') });
  await cursor.read(source);
  writeFiles(folder, { 'tidewater/posts/a.md': '', 'tidewater/posts/b.md': post('B', 'slug: same\n') });
  expect((await cursor.read(source)).map(({ kind }) => kind)).toEqual(['refused', 'refused']);
  expect(cursor.live().get('tidewater/post/en/a')).toMatchObject({ slug: 'same' });
});

test('one brand is read from its own folder or from the folder of all', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'tidewater/posts/a.md': post('A'), 'hollyhock/posts/b.md': post('B') });
  for (const place of [folder, join(folder, 'tidewater')]) {
    const cursor = new MemoryCursor();
    await cursor.read(createSource(`files:${place}`, { brands, brand: 'tidewater' }));
    expect([...cursor.live().keys()]).toEqual(['tidewater/post/en/a']);
  }
});

test('reading one locale deletes nothing of the others', async () => {
  const { folder, cursor, source } = open({ 'tidewater/posts/a.md': post('A'), 'tidewater/posts/a.de.md': post('Ä') });
  await cursor.read(source);
  await cursor.read(createSource(`files:${folder}`, { brands, locale: 'de' }));
  expect([...cursor.live().keys()].sort()).toEqual(['tidewater/post/de/a', 'tidewater/post/en/a']);
});

test.each([
  ['nothing:here', /kinds are: files, markdown/],
  ['files', /KIND:PLACE/],
])('the source "%s" is refused in words', (spec, message) => {
  expect(() => createSource(spec, { brands })).toThrow(message);
  expect(() => createSource(spec, { brands })).toThrow(SourceError);
});
