import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSource } from '../src/index.js';
import { hero, page, refuses } from './bad-file.js';
import { brands, post, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';

refuses([
  {
    name: 'settings in a language that there is not',
    file: 'settings.xx.yaml',
    content: 'navigation: []\n',
    message: /no locale "xx"/,
  },
  {
    name: 'a language the brand does not speak',
    file: 'pages/a.fr.yaml',
    content: page(hero),
    message: /no locale "fr"/,
  },
  { name: 'a name Windows keeps', file: 'pages/con.yaml', content: page(hero), message: /Windows/ },
  {
    name: 'a slug of few characters and too many bytes',
    file: 'pages/a.yaml',
    content: page(hero, `slug: ${'漢'.repeat(100)}\n`),
    path: 'slug',
    line: 4,
    message: /over 240 bytes/,
  },
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
]);

test('a link that leaves the folder is not followed', async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  writeFiles(elsewhere, { 'secret.md': post('Secret'), 'posts/deep.md': post('Deep') });
  writeFiles(folder, { 'tidewater/posts/good.md': post('Good') });
  symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'tidewater/posts/file.md'));
  symlinkSync(join(elsewhere, 'posts'), join(folder, 'tidewater/posts/folder.md'));
  symlinkSync(join(folder, 'nowhere.md'), join(folder, 'tidewater/posts/lost.md'));
  symlinkSync('ring.md', join(folder, 'tidewater/posts/ring.md'));
  symlinkSync(join(folder, 'tidewater/posts/good.md'), join(folder, 'tidewater/posts/inside.md'));
  const cursor = new MemoryCursor();
  const changes = await cursor.read(createSource(`files:${folder}`, { brands }));
  expect(changes.flatMap((change) => (change.kind === 'refused' ? [change.item] : [])).sort()).toEqual([
    'tidewater/posts/file.md',
    'tidewater/posts/folder.md',
    'tidewater/posts/lost.md',
    'tidewater/posts/ring.md',
  ]);
  expect([...cursor.live().keys()].sort()).toEqual(['tidewater/post/en/good', 'tidewater/post/en/inside']);
});

test('a blog names a link to a folder, whose posts it does not read', async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  writeFiles(elsewhere, { 'deep.md': post('Deep') });
  writeFiles(folder, { 'notes/good.md': post('Good'), LICENSE: 'MIT' });
  symlinkSync(elsewhere, join(folder, 'notes/more'));
  const cursor = new MemoryCursor();
  const changes = await cursor.read(createSource(`markdown:${folder}`, { brands, brand: 'tidewater' }));
  expect(changes.filter(({ kind }) => kind === 'refused')).toMatchObject([
    { item: 'notes/more', findings: [{ message: expect.stringContaining('leads to a folder') }] },
  ]);
  expect([...cursor.live().keys()]).toEqual(['tidewater/post/en/notes/good']);
  // A watcher follows the link, and tells of what is behind it.
  const source = createSource(`markdown:${folder}`, { brands, brand: 'tidewater' });
  await cursor.read(source, [join(folder, 'notes/more/deep.md')]);
  expect([...cursor.live().keys()]).toEqual(['tidewater/post/en/notes/good']);
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
