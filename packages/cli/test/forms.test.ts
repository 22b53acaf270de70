import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsletter } from '@pantograph/html';
import { chromium } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser.mjs';
import { serveSite } from '../src/serve/serve-site.js';
import { page as pageOf, TestProject } from './project.js';

interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server that receives forms as a CMS does. */
async function startCms(answer: (response: ServerResponse) => void) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(stop);
  return { received, stop, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

let nextPort = 4440;

/** Serve one brand with a page that holds a form. */
async function serve(cms: string | undefined) {
  const out = mkdtempSync(join(tmpdir(), 'pantograph-forms-'));
  mkdirSync(join(out, 'tidewater'));
  const form = newsletter({
    ...{ title: 'Tides', label: 'Email', button: 'Send', consent: 'One a month.' },
    action: '/forms/tidewater/de/tides?section=2',
  });
  writeFileSync(join(out, 'tidewater/index.html'), `<!doctype html><meta charset="utf-8"><title>Tides</title>${form}`);
  const port = nextPort++;
  const server = await serveSite({
    ...{ out, brands: ['tidewater'], port, cms },
    frontPage: () => '',
    frontFiles: () => undefined,
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    rmSync(out, { recursive: true });
  });
  return port;
}

interface Asked {
  port: number;
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

function ask({ port, path = '/forms/tidewater/de/tides?section=2', method = 'POST', headers = {}, body = '' }: Asked) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const call = request({
      ...{ host: '127.0.0.1', port, path, method },
      headers: { host: `tidewater.localhost:${port}`, ...headers },
    });
    call.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    call.once('error', reject);
    call.end(body);
  });
}

test('a form on a page reaches the CMS with the whole address of the page, and without script', async () => {
  const cms = await startCms((response) => response.writeHead(303, { location: '/?thanks' }).end());
  const port = await serve(cms.address);
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ javaScriptEnabled: false });
  const address = `http://tidewater.localhost:${port}/?utm_source=letter&utm_campaign=spring`;
  await page.goto(address);
  await page.fill('input[type=email]', 'ada@example.org');
  await page.click('button');
  await page.waitForURL('**/?thanks');
  expect(cms.received).toHaveLength(1);
  expect(cms.received[0]).toMatchObject({
    method: 'POST',
    url: '/forms/tidewater/de/tides?section=2',
    body: 'email=ada%40example.org&website=',
    headers: {
      referer: address,
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-host': `tidewater.localhost:${port}`,
      'x-forwarded-for': '127.0.0.1',
    },
  });
});

test('what a client says of its own address is not passed on, nor what is of its connection alone', async () => {
  const cms = await startCms((response) =>
    response.writeHead(200, { 'x-of-cms': 'yes', connection: 'close' }).end('ok'),
  );
  const port = await serve(cms.address);
  const forged = {
    'x-forwarded-for': '8.8.8.8',
    'x-forwarded-host': 'evil.example',
    connection: 'x-secret',
    'x-secret': '1',
  };
  const answer = await ask({ port, headers: forged, body: 'email=a' });
  expect(answer).toMatchObject({ status: 200, text: 'ok', headers: { 'x-of-cms': 'yes' } });
  const { headers } = cms.received[0] as Received;
  expect(headers['x-forwarded-for']).toBe('127.0.0.1');
  expect(headers['x-forwarded-host']).toBe(`tidewater.localhost:${port}`);
  expect(headers).not.toHaveProperty('x-secret');
});

test('a link that the CMS sent by email is passed on, and other addresses are not', async () => {
  const cms = await startCms((response) => response.end('confirmed'));
  const port = await serve(cms.address);
  expect((await ask({ port, method: 'GET', path: '/forms/confirm?token=abc' })).text).toBe('confirmed');
  expect((await ask({ port, method: 'GET', path: '/' })).text).toContain('Tides');
  for (const path of ['/forms/../admin', '/forms/%2e%2e/admin', '/forms']) {
    await ask({ port, method: 'GET', path });
  }
  expect(cms.received.map(({ url }) => url)).toEqual(['/forms/confirm?token=abc']);
});

test.each([
  ['is away', (_: ServerResponse) => undefined, true],
  ['breaks off', (response: ServerResponse) => response.destroy(), false],
])('a reader is told in the language of the page where the CMS %s', async (_, answer, isAway) => {
  const cms = await startCms(answer as (response: ServerResponse) => void);
  const port = await serve(cms.address);
  if (isAway) cms.stop();
  const { status, text } = await ask({ port, body: 'email=ada%40example.org' });
  expect(status).toBe(502);
  expect(text).toContain('<html lang="de"');
  expect(text).toContain('gerade nicht senden');
  expect(text).toContain('/brand/tokens.css');
});

test('more than a form may send does not reach the CMS', async () => {
  const cms = await startCms((response) => response.end());
  const port = await serve(cms.address);
  expect((await ask({ port, body: `email=${'a'.repeat(80_000)}` })).status).toBe(413);
  expect(cms.received).toEqual([]);
});

test('without a CMS a form is answered and not kept', async () => {
  const port = await serve(undefined);
  expect(await ask({ port, body: 'email=ada%40example.org' })).toMatchObject({
    status: 200,
    text: expect.stringContaining('would have been sent'),
  });
});

test('a published form names its page and the section it stands in', async () => {
  const project = new TestProject();
  onTestFinished(() => project.remove());
  const form = '  - { section: newsletter, title: Tides, label: Email, button: Send, consent: One a month. }\n';
  project.write('apps/site/content/tidewater/pages/pilot.yaml', `slug: harbour/pilot\n${pageOf('A pilot', form)}`);
  await project.run('publish', '--brand', 'tidewater');
  const html = readFileSync(join(project.root, 'dist/site/tidewater/harbour/pilot/index.html'), 'utf8');
  expect(html).toContain('action="/forms/tidewater/en/pilot?section=2"');
});

test('dev refuses what is no address of a CMS', async () => {
  const project = new TestProject();
  onTestFinished(() => project.remove());
  const { code, stderr } = await project.run('dev', '--cms', '127.0.0.1:3100');
  expect(code).toBe(2);
  expect(stderr).toContain('http://127.0.0.1:3100');
});
