import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSource, SourceError } from '../src/index.js';
import { cmsPlace, key, OutboxServer } from './cms-place.js';
import { brands, post, temporaryFolder } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';
import { sourceConformance } from './source-conformance.js';

sourceConformance('cms', cmsPlace);

const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"></svg>');

async function follow(fill: (server: OutboxServer) => void) {
  const server = new OutboxServer();
  const address = await server.start();
  fill(server);
  const folder = temporaryFolder();
  const cursor = new MemoryCursor();
  const open = () => createSource(`cms:${address}`, { brands, cms: { folder, key } });
  return { server, address, folder, cursor, open, read: () => cursor.read(open()) };
}

const slugs = (cursor: MemoryCursor) => [...cursor.live().values()].map(({ slug }) => slug).sort();

test('takes a long outbox over in parts, and asks only for what is new', async () => {
  const { server, cursor, read } = await follow((server) => {
    server.atOnce = 2;
    for (let i = 1; i <= 5; i++) server.text(`tidewater/posts/post-${i}.md`, post(`Post ${i}`));
  });
  await read();
  expect(slugs(cursor)).toHaveLength(5);
  server.asked.length = 0;
  await read();
  expect(server.asked).toEqual(['/api/outbox?after=5&limit=500']);
});

test('takes pictures over once, and knows their sizes', async () => {
  const { server, cursor, read } = await follow((server) => {
    server.text('tidewater/posts/tide.md', post('Tide', 'image: { src: media/tide.svg, alt: A tide }\n'));
    server.media('tidewater/media/tide.svg', svg);
  });
  await read();
  expect([...cursor.live().values()].find(({ type }) => type === 'post')).toMatchObject({
    image: { width: 40, height: 20 },
  });
  server.media('tidewater/media/tide.svg', svg);
  server.asked.length = 0;
  await read();
  expect(server.asked.filter((url) => url.startsWith('/files/'))).toEqual([]);
});

test('follows from the beginning where the CMS is another one, and where what it kept is gone', async () => {
  const { server, folder, cursor, read } = await follow((server) => {
    server.text('tidewater/posts/old.md', post('Old'));
    server.text('tidewater/posts/both.md', post('Both'));
  });
  await read();
  server.forget();
  server.text('tidewater/posts/both.md', post('Both'));
  server.text('tidewater/posts/new.md', post('New'));
  await read();
  expect(slugs(cursor)).toEqual(['both', 'new']);
  rmSync(folder, { recursive: true });
  expect(await read()).toEqual(expect.not.arrayContaining([expect.objectContaining({ kind: 'delete' })]));
  expect(slugs(cursor)).toEqual(['both', 'new']);
});

test('waits for what is new, names its files, and reads these alone', async () => {
  const { server, cursor, open } = await follow((server) => server.text('tidewater/posts/a.md', post('A')));
  const source = open();
  await cursor.read(source);
  const changed = source.changed?.(new AbortController().signal);
  server.text('tidewater/posts/b.md', post('B'));
  const paths = await changed;
  expect(paths).toEqual([expect.stringMatching(/tidewater\/posts\/b\.md$/)]);
  server.asked.length = 0;
  expect(await cursor.read(source, paths)).toMatchObject([{ kind: 'upsert', item: 'tidewater/posts/b.md' }]);
  expect(server.asked, 'what came with the answer is not asked for again').toEqual([]);
});

test('forgets nothing that was taken over while something else was asked for', async () => {
  const { server, folder, cursor, open } = await follow((server) => server.text('tidewater/posts/a.md', post('A')));
  const source = open();
  await cursor.read(source);
  server.text('tidewater/posts/b.md', post('B'));
  await cursor.read(source, ['tidewater/posts/other.md']);
  expect(slugs(cursor)).toEqual(['a']);
  await cursor.read(source, await source.changed?.(new AbortController().signal));
  expect(slugs(cursor)).toEqual(['a', 'b']);
  server.text('tidewater/posts/c.md', post('C'));
  // Another process takes over what this one has not read.
  await new MemoryCursor().read(createSource(`cms:${source.place}`, { brands, cms: { folder, key } }));
  await cursor.read(source, []);
  expect(slugs(cursor)).toEqual(['a', 'b', 'c']);
});

test('reads all where the CMS became another one while it waited', async () => {
  const { server, cursor, open } = await follow((server) => server.text('tidewater/posts/old.md', post('Old')));
  const source = open();
  await cursor.read(source);
  server.forget();
  server.text('tidewater/posts/new.md', post('New'));
  server.text('tidewater/posts/newer.md', post('Newer'));
  const changed = await source.changed?.(new AbortController().signal);
  expect(changed).toBeUndefined();
  await cursor.read(source, changed);
  expect(slugs(cursor)).toEqual(['new', 'newer']);
});

test('tells the CMS how far what is live goes, and again where it could not be told', async () => {
  const { server, cursor, open } = await follow((server) => server.text('tidewater/posts/a.md', post('A')));
  const source = open();
  await cursor.read(source);
  expect(server.told, 'what was read is not live yet').toEqual([]);
  await source.tellLive?.();
  expect(server.told).toEqual([{ epoch: 'first', seq: 1 }]);
  server.text('tidewater/posts/b.md', post('B'));
  await cursor.read(source);
  server.instead = (_, response) => !!response.writeHead(503).end();
  await source.tellLive?.();
  server.instead = undefined;
  const end = new AbortController();
  const waiting = source.changed?.(end.signal).catch(() => undefined);
  await expect
    .poll(() => server.told)
    .toEqual([
      { epoch: 'first', seq: 1 },
      { epoch: 'first', seq: 2 },
    ]);
  end.abort();
  await waiting;
});

describe('leaves what is live, and says why, where the CMS', () => {
  const climbing = 'tidewater/posts/../../../../escaped.md';
  test.each<[string, (server: OutboxServer) => void, RegExp]>([
    [
      'does not know the key',
      (server) => (server.instead = (_, response) => !!response.writeHead(401).end()),
      /PANTOGRAPH_CMS_KEY/,
    ],
    [
      'is something else',
      (server) => (server.instead = (_, response) => !!response.end('<p>Hello</p>')),
      /no CMS of Pantograph/,
    ],
    [
      'answers in another form',
      (server) =>
        (server.instead = (_, response) => !!response.end('{"epoch":"x","rows":[{"kind":"text"}],"last":1,"left":0}')),
      /another version/,
    ],
    [
      'never comes to an end',
      (server) =>
        (server.instead = (request, response) => {
          const after = new URL(request.url ?? '', 'http://localhost').searchParams.get('after');
          return !!response.end(`{"epoch":"first","rows":[],"last":${after},"left":9}`);
        }),
      /another version/,
    ],
    ['breaks down', (server) => (server.instead = (_, response) => !!response.writeHead(500).end()), /answers 500/],
    ['breaks off', (server) => (server.instead = (request) => !!request.socket.destroy()), /does not answer/],
    ['names a place outside of content', (server) => server.text(climbing, 'x'), /escaped/],
    ['names a file of the system', (server) => server.text('tidewater/.env', 'x'), /\.env/],
    [
      'gives other bytes than it names',
      (server) => {
        server.media('tidewater/media/tide.svg', svg);
        server.instead = (request, response) => !!request.url?.startsWith('/files/') && !!response.end('half');
      },
      /did not come whole/,
    ],
  ])('%s', async (_, spoil, message) => {
    const { server, folder, cursor, read } = await follow((server) => server.text('tidewater/posts/a.md', post('A')));
    await read();
    server.text('tidewater/posts/b.md', post('B'));
    spoil(server);
    const failure = await read().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SourceError);
    expect((failure as SourceError).finding).toMatchObject({
      message: expect.anything(),
      fix: expect.stringMatching(/\w/),
    });
    expect(`${(failure as SourceError).finding.message} ${(failure as SourceError).finding.fix}`).toMatch(message);
    expect(slugs(cursor)).toEqual(['a']);
    expect(readdirSync(join(folder, '..'))).not.toContain('escaped.md');
    expect(existsSync(join(folder, 'escaped.md'))).toBe(false);
  });
});

test('gives its key to nobody the CMS sends it to', async () => {
  const { server, read } = await follow(() => undefined);
  const other = new OutboxServer();
  const location = await other.start();
  other.text('tidewater/posts/of-another.md', post('Of another'));
  server.instead = (_, response) => !!response.writeHead(307, { location: `${location}/api/outbox?after=0` }).end();
  await expect(read()).rejects.toThrow(SourceError);
  expect(other.asked).toEqual([]);
});

test.each(['ftp://127.0.0.1', 'nothing', 'http://127.0.0.1/admin', 'http://127.0.0.1/?a=b'])(
  'refuses %s as an address',
  (address) => {
    expect(() => createSource(`cms:${address}`, { brands, cms: { folder: temporaryFolder() } })).toThrow(SourceError);
  },
);
