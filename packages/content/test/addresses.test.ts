import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSource } from '../src/index.js';
import { brands, post, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';

type Slugs = Readonly<Record<string, string>>;

const file = (name: string) => `tidewater/posts/${name}.md`;

/** What is edited, step by step, from posts that have their names as slugs; then all must have what they ask for. */
const moves: [name: string, ...steps: Slugs[]][] = [
  ['two that exchange their slugs', { a: 'b', b: 'a' }],
  ['three in a ring', { a: 'b', b: 'c', c: 'a' }],
  ['three in a ring the other way', { a: 'c', b: 'a', c: 'b' }],
  ['a chain to a new slug', { a: 'b', b: 'c', c: 'z' }],
  ['a chain from the other end', { c: 'b', b: 'a', a: 'z' }],
  ['an exchange in two steps', { a: 'b' }, { b: 'a' }],
  ['an exchange in two steps, the other first', { b: 'a' }, { a: 'b' }],
  ['a ring in three steps', { a: 'b' }, { b: 'c' }, { c: 'a' }],
  ['a chain in three steps', { a: 'b' }, { b: 'c' }, { c: 'z' }],
  ['an exchange that a third waited for', { c: 'a' }, { a: 'b', b: 'a' }, { c: 'c' }],
  ['two exchanges', { a: 'b', b: 'a', c: 'd', d: 'c' }],
  ['an exchange with one whose first try was another', { a: 'b' }, { b: 'c' }, { b: 'a' }],
];

describe.each(['a whole read', 'a watcher', 'a new process'])('with %s', (how) => {
  test.each(moves)('%s', async (_, ...steps) => {
    const folder = temporaryFolder();
    const slugs: Record<string, string> = { a: 'a', b: 'b', c: 'c', d: 'd' };
    const write = (names: readonly string[]) => {
      writeFiles(folder, Object.fromEntries(names.map((name) => [file(name), post(name, `slug: ${slugs[name]}\n`)])));
    };
    const open = () => createSource(`files:${folder}`, { brands });
    const cursor = new MemoryCursor();
    let source = open();
    write(Object.keys(slugs));
    await cursor.read(source);
    for (const step of steps) {
      Object.assign(slugs, step);
      write(Object.keys(step));
      if (how === 'a new process') source = open();
      const only = how === 'a watcher' ? Object.keys(step).map((name) => join(folder, file(name))) : undefined;
      await cursor.read(source, only);
    }
    const live = [...cursor.live().values()].map(({ key, slug }) => [key, slug]);
    expect(Object.fromEntries(live)).toEqual(slugs);
    expect(await cursor.read(open()), 'nothing is left to be said').toEqual([]);
  });
});

test('who waits for a slug stays live under its own, and hears who has the other', async () => {
  const folder = temporaryFolder();
  const source = createSource(`files:${folder}`, { brands });
  const cursor = new MemoryCursor();
  writeFiles(folder, { [file('a')]: post('A'), [file('b')]: post('B') });
  await cursor.read(source);
  writeFiles(folder, { [file('a')]: post('A', 'slug: b\n') });
  expect(await cursor.read(source)).toMatchObject([
    { kind: 'refused', item: file('a'), findings: [{ message: `The address /blog/b/ is taken by ${file('b')}.` }] },
  ]);
  expect(cursor.live().get('tidewater/post/en/a')).toMatchObject({ slug: 'a' });
});

test('one that waits is not moved by an exchange that is spoiled meanwhile', async () => {
  const folder = temporaryFolder();
  const source = createSource(`files:${folder}`, { brands });
  const cursor = new MemoryCursor();
  const write = (name: string, text: string) => writeFiles(folder, { [file(name)]: text });
  write('a', post('A'));
  write('b', post('B'));
  await cursor.read(source);
  write('a', post('A', 'slug: b\n'));
  await cursor.read(source);
  write('b', post('B', 'slug: a\n'));
  write('a', 'No post.');
  const changes = await cursor.read(source, [join(folder, file('b'))]);
  expect(changes.map(({ kind }) => kind)).toEqual(['refused', 'refused']);
  expect([...cursor.live().values()].map(({ slug }) => slug).sort()).toEqual(['a', 'b']);
  write('a', post('A', 'slug: b\n'));
  await cursor.read(source, [join(folder, file('a'))]);
  expect([...cursor.live().values()].map(({ key, slug }) => key + slug).sort()).toEqual(['ab', 'ba']);
});
