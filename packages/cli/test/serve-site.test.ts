import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTick } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../src/serve/serve-site.js';

const port = 4391;
const folder = mkdtempSync(join(tmpdir(), 'pantograph-serve-'));
let server: Server;

beforeAll(async () => {
  for (const brand of ['tidewater', 'hollyhock']) {
    mkdirSync(join(folder, brand, 'blog'), { recursive: true });
    writeFileSync(join(folder, brand, 'index.html'), `<h1>${brand}</h1>`);
    writeFileSync(join(folder, brand, 'blog/index.html'), `<h1>${brand} blog</h1>`);
    writeFileSync(join(folder, brand, '404.html'), `<h1>${brand} has no such page</h1>`);
  }
  mkdirSync(join(folder, 'tidewater/gone'));
  writeFileSync(join(folder, 'tidewater/gone/index.html'), '<h1>tidewater took it away</h1>');
  writeFileSync(
    join(folder, 'tidewater/_redirects'),
    '/old/ /blog/#top 301\n/gone/ /gone/ 410\n/alt%C3%A9/ /blog/ 301\n',
  );
  writeFileSync(join(folder, 'tidewater/ten.txt'), '0123456789');
  writeFileSync(join(folder, 'secret.txt'), 'not for readers');
  mkdirSync(join(folder, 'campaigns/tidewater/quiet-season'), { recursive: true });
  writeFileSync(join(folder, 'campaigns/tidewater/quiet-season/index.html'), '<h1>Quiet season</h1>');
  writeFileSync(join(folder, 'campaigns/tidewater/quiet-season/.campaign.json'), '{}');
  server = await serveSite({
    out: folder,
    brands: ['tidewater', 'hollyhock'],
    port,
    frontPage: () => '<h1>front</h1>',
    campaigns: join(folder, 'campaigns'),
    frontFiles: () => undefined,
  });
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Ask over a bare socket, so that the path is sent as it is written. */
function ask(
  host: string,
  path: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; location?: string | undefined; range?: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const call = request({
      host: '127.0.0.1',
      port,
      path,
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...headers, host },
    });
    call.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          range: response.headers['content-range'],
          text,
        }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });
}

describe('the local server', () => {
  test.each([
    ['localhost:4391', '/', 200, 'front'],
    ['127.0.0.1:4391', '/', 200, 'front'],
    ['tidewater.localhost:4391', '/', 200, '<h1>tidewater</h1>'],
    ['hollyhock.localhost:4391', '/blog/', 200, 'hollyhock blog'],
    ['Hollyhock.localhost', '/', 200, '<h1>hollyhock</h1>'],
    ['hollyhock.localhost:4391', '/nowhere/', 404, 'hollyhock has no such page'],
    ['unknown.localhost:4391', '/', 200, 'front'],
    ['tidewater.localhost:4391', '/../secret.txt', 404, 'no such page'],
    ['tidewater.localhost:4391', '/%2e%2e/secret.txt', 404, 'no such page'],
    ['tidewater.localhost:4391', '/..%2fsecret.txt', 404, 'no such page'],
  ])('answers %s%s with %i', async (host, path, status, words) => {
    const answer = await ask(host, path);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
  });

  test.each([
    ['/old/', 301, '/blog/#top', ''],
    ['/old', 301, '/blog/#top', ''],
    ['/old/?utm_source=letter', 301, '/blog/#top', ''],
    ['/alt%C3%A9/', 301, '/blog/', ''],
    ['/gone/', 410, undefined, 'took it away'],
  ])('answers the old address %s with %i', async (path, status, location, words) => {
    const answer = await ask('tidewater.localhost', path);
    expect(answer).toMatchObject({ status, location });
    expect(answer.text).toContain(words);
    expect((await ask('hollyhock.localhost', path)).status, 'another brand has redirects of its own').toBe(404);
  });

  test.each([
    ['email=ada%40example.org', 200, 'Thank you'],
    ['email=ada', 422, 'not an email address'],
    ['', 422, 'not an email address'],
    [`email=${'a'.repeat(80_000)}@example.org`, 413, 'more than this form takes'],
  ])('answers the form %.20s with %i', async (body, status, words) => {
    const answer = await ask('tidewater.localhost', '/forms/tidewater/en/home?section=1', body);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
  });

  test('sends a file whole, though it is replaced, longer and shorter, and taken away while it is asked for', async () => {
    const place = join(folder, 'tidewater/changing.html');
    const bodies = [`<p>${'short '.repeat(20)}</p>`, `<p>${'long '.repeat(40_000)}</p>`];
    let isOver = false;
    const replacing = (async () => {
      for (let turn = 0; !isOver; turn++) {
        writeFileSync(`${place}.new`, bodies[turn % 2] ?? '');
        renameSync(`${place}.new`, place);
        await nextTick();
        if (turn % 5 === 4) unlinkSync(place);
        await nextTick();
      }
    })();
    const texts = new Set<string>();
    for (let turn = 0; turn < 600; turn++) {
      const { status, text } = await ask('tidewater.localhost', '/changing.html');
      texts.add(status === 200 ? text : `${status}`);
    }
    isOver = true;
    await replacing;
    expect([...texts].filter((text) => text !== '404' && !bodies.includes(text))).toEqual([]);
    expect(bodies.every((body) => texts.has(body))).toBe(true);
  });

  test.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=8-', 206, '89', 'bytes 8-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=3-1', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['lines=1-2', 200, '0123456789', undefined],
  ])('answers the range %s with %i', async (range, status, text, told) => {
    const answer = await ask('tidewater.localhost', '/ten.txt', undefined, { range });
    expect(answer).toMatchObject({ status, text, range: told });
  });

  test.each([
    ['/campaigns/tidewater/quiet-season/', 200, '<h1>Quiet season</h1>'],
    ['/campaigns/tidewater/quiet-season/.campaign.json', 404, 'There is no such campaign.\n'],
    ['/campaigns/tidewater/../../secret.txt', 404, 'There is nothing at this address.\n'],
    ['/campaigns/%2e%2e/secret.txt', 404, 'There is nothing at this address.\n'],
    ['/campaigns/nobody/', 404, 'There is no such campaign.\n'],
  ])('answers %s at plain localhost with %i', async (path, status, text) => {
    expect(await ask('localhost', path)).toMatchObject({ status, text });
  });

  test('says how to choose another port when the port is taken', async () => {
    const again = serveSite({
      out: folder,
      brands: [],
      port,
      frontPage: () => '',
      frontFiles: () => undefined,
    });
    await expect(again).rejects.toThrow('--port');
  });
});
