import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputBrand } from '@pantograph/publisher';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoBrand, makeSite, page, post, readTree, type Site } from './site.js';

let site: Site;
let brands: OutputBrand[];

beforeEach(async () => {
  site = makeSite();
  site.write('tidewater/pages/home.yaml', page({ title: 'Home' }));
  site.write('tidewater/pages/pilot.yaml', page({ title: 'Pilot', body: 'Ask [the blog](post:tide).' }));
  site.write('tidewater/posts/tide.md', post({ title: 'Tide', body: 'The *crane* waits for [a pilot](page:pilot).' }));
  await use(['llms', 'markdown', 'json']);
});
afterEach(() => site.remove());

async function use(machineReadable: OutputBrand['data']['machineReadable']) {
  const brand = await demoBrand();
  brands = [{ ...brand, data: { ...brand.data, machineReadable } }];
}

/** What an incremental publish made must be what one from nothing makes. */
async function publish() {
  const result = await site.publish({ brands });
  expect(readTree(site.out)).toEqual(readTree(await site.publishAfresh({ brands })));
  return result;
}

/** Of the texts: a file that is written anew is another file. */
function inodes(): Record<string, number> {
  const paths = [
    'index.md',
    'index.json',
    'trial/index.md',
    'trial/index.json',
    'blog/tide/index.md',
    'blog/tide/index.json',
    'llms.txt',
  ];
  return Object.fromEntries(paths.sort().map((path) => [path, statSync(join(site.out, 'tidewater', path)).ino]));
}

const has = (path: string) => existsSync(join(site.out, 'tidewater', path));
const read = (path: string) => readFileSync(join(site.out, 'tidewater', path), 'utf8');

test('every page and post stands as Markdown and as JSON beside its HTML, and its head says so', async () => {
  const { refused } = await publish();
  expect(refused).toEqual([]);
  expect(read('blog/tide/index.md')).toMatch(/^---\ntitle: "Tide"\n[\s\S]*\nauthors: \["Ada Quay"\]/);
  expect(read('blog/tide/index.md')).toContain(
    'The _crane_ waits for [a pilot](https://www.tidewater.example/pilot/).',
  );
  expect(JSON.parse(read('pilot/index.json'))).toMatchObject({
    version: 1,
    key: 'pilot',
    url: 'https://www.tidewater.example/pilot/',
  });
  expect(has('index.md')).toBe(true);
  const { feeds } = JSON.parse(read('pilot/index.html').split('\n').slice(2).join('\n'));
  expect(feeds).toContainEqual({ type: 'text/markdown', title: 'Pilot', href: '/pilot/index.md' });
  expect(feeds).toContainEqual({ type: 'application/json', title: 'Pilot', href: '/pilot/index.json' });
});

test('llms.txt leads to the Markdown of pages and posts', async () => {
  await publish();
  expect(read('llms.txt')).toBe(`# Tidewater

> You know before the ship does.

## Tidewater

- [Home](https://www.tidewater.example/index.md): What it is.
- [Pilot](https://www.tidewater.example/pilot/index.md): What it is.

## The quay

- [Tide](https://www.tidewater.example/blog/tide/index.md): What the night shift saw.
`);
});

test('a page that moves takes its texts along, and those that link to it follow; others stay as they are', async () => {
  await publish();
  site.write('tidewater/pages/pilot.yaml', page({ title: 'Pilot', slug: 'trial' }));
  await publish();
  expect([has('pilot/index.md'), has('trial/index.md'), has('trial/index.json')]).toEqual([false, true, true]);
  expect(read('blog/tide/index.md')).toContain('https://www.tidewater.example/trial/');
  expect(read('llms.txt')).toContain('/trial/index.md');
  site.write('tidewater/posts/tide.md', post({ title: 'Tide', body: 'Now it is low.' }));
  const before = inodes();
  await publish();
  const after = inodes();
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
    'blog/tide/index.json',
    'blog/tide/index.md',
  ]);
});

test('documents that go take their texts with them', async () => {
  await publish();
  for (const path of ['pages/home.yaml', 'pages/pilot.yaml', 'posts/tide.md']) site.delete(`tidewater/${path}`);
  await publish();
  expect(Object.keys(readTree(site.out)).filter((path) => /index\.(?:md|json)$|llms/.test(path))).toEqual([]);
});

test('a brand that asks for none has none, and those it had go', async () => {
  await publish();
  await use([]);
  await publish();
  expect(Object.keys(readTree(site.out)).filter((path) => /index\.(?:md|json)$|llms/.test(path))).toEqual([]);
  expect(read('pilot/index.html')).not.toContain('index.md');
});
