import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  writeFileSync(join(folder, 'secret.txt'), 'not for readers');
  server = await serveSite({
    out: folder,
    brands: ['tidewater', 'hollyhock'],
    port,
    frontPage: () => '<h1>front</h1>',
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
): Promise<{ status: number; location?: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const call = request({
      host: '127.0.0.1',
      port,
      path,
      method: body === undefined ? 'GET' : 'POST',
      headers: { host },
    });
    call.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, text }),
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

  test('says how to choose another port when the port is taken', async () => {
    const again = serveSite({ out: folder, brands: [], port, frontPage: () => '', frontFiles: () => undefined });
    await expect(again).rejects.toThrow('--port');
  });
});
