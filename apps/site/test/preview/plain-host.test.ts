import { readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { previewVersion } from '@pantograph/pages';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../demo/open-browser.js';
import { type Demo, openDemo } from '../demo/open-demo.js';
import { readDrafts } from './read-drafts.js';

const guide = readFileSync(fileURLToPath(new URL('../../../../docs/preview.md', import.meta.url)), 'utf8');
/** The editor of the guide, letter for letter. */
const example = /```ts\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A host that knows nothing but files: no header of ours, no redirect, no script of a server. */
function files(folder: () => string): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder(), decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
  };
}

async function listening(listener: RequestListener, host: string): Promise<{ server: Server; origin: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    server,
    origin: `http://${host === '127.0.0.1' ? host : 'localhost'}:${(server.address() as AddressInfo).port}`,
  };
}

/** What the guide leaves to whoever writes an editor: a frame, a draft, and what to do with a section. */
function editorPage(site: string, draft: unknown): string {
  const modules = `export const previewVersion = ${previewVersion}; export const previewReferences = () => ({});`;
  const imports = { imports: { '@pantograph/pages': `data:text/javascript,${encodeURIComponent(modules)}` } };
  return `<!doctype html><title>Editor</title><script type="importmap">${JSON.stringify(imports)}</script>
<iframe style="inline-size:100%;block-size:800px"></iframe>
<script>
var site = ${JSON.stringify(site)}, frame = document.querySelector('iframe'), chosen = [], said = [];
var { subject, facts } = ${JSON.stringify(draft).replaceAll('<', '\\u003c')};
function openForm(section) { chosen.push(section); }
addEventListener('message', ({ data }) => said.push(data));
</script>
<script type="module">${stripTypeScriptTypes(example)}
globalThis.draw = draw;
frame.src = site + '/preview/';
</script>`;
}

describe('the editor of the guide, and a host of plain files on another origin', () => {
  let demo: Demo;
  let browser: Browser;
  let host: { server: Server; origin: string };
  let editor: { server: Server; origin: string };
  let stranger: { server: Server; origin: string };

  beforeAll(async () => {
    const serve: RequestListener = (_, response) => {
      const draft = readDrafts(demo.out).find(
        ({ brand, locale, slug }) => `${brand} ${locale} ${slug}` === 'tidewater en ',
      );
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(editorPage(host.origin, draft));
    };
    host = await listening(
      files(() => join(demo.out, 'tidewater')),
      '127.0.0.1',
    );
    [editor, stranger] = await Promise.all([listening(serve, 'localhost'), listening(serve, 'localhost')]);
    [demo, browser] = await Promise.all([openDemo('--preview-origin', editor.origin), openBrowser()]);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    for (const each of [host, editor, stranger]) each?.server.close();
    demo?.close();
  });

  async function open(origin: string, use: (page: Page, failed: string[]) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const failed: string[] = [];
    page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
    page.on('pageerror', (error) => failed.push(error.message));
    try {
      await page.goto(origin);
      await use(page, failed);
    } finally {
      await page.close();
    }
  }

  test('draw what is written, hear what is typed, and open the form of what is clicked', async () => {
    await open(editor.origin, async (page, failed) => {
      const main = page.frameLocator('iframe').locator('main');
      const title = await page.evaluate(() => (globalThis as never as { subject: Draft }).subject.sections[0].title);
      await expect.poll(() => main.locator('h1').textContent()).toContain(title);
      await page.evaluate(() => {
        const editor = globalThis as never as { subject: Draft; draw(): void };
        editor.subject.sections[0].title = 'Typed this moment';
        editor.draw();
      });
      await expect.poll(() => main.locator('h1').textContent()).toContain('Typed this moment');
      await main.locator('h1').click();
      await expect.poll(() => page.evaluate(() => (globalThis as never as { chosen: number[] }).chosen)).toEqual([0]);
      expect(failed.filter((text) => !text.includes('favicon'))).toEqual([]);
    });
  });

  test('say nothing to an editor that nobody named, and hear nothing of it', async () => {
    await open(stranger.origin, async (page) => {
      const main = page.frameLocator('iframe').locator('main');
      await main.waitFor();
      await page.evaluate(() => (globalThis as never as { draw(): void }).draw());
      await page.waitForTimeout(300);
      expect(await main.locator('h1').textContent()).toBe('Preview');
      const said = await page.evaluate(() => (globalThis as never as { said: { type: string }[] }).said);
      expect(said.filter(({ type }) => type !== 'pantograph-preview-ready')).toEqual([]);
    });
  });
});

/** As much of the draft that the guide's editor draws as the tests read and write. */
interface Draft {
  sections: [{ title: string }];
}
