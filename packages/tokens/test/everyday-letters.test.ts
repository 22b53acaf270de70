import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBrand, listBrands, writeBrand } from '@pantograph/tokens';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser.mjs';
import { realTokens } from './scratch-tokens.js';

let browser: Browser;
beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
}, 120_000);
afterAll(() => browser?.close());

const sentence = 'صندوقُ السنةِ الأولى، ٢٤ بذرةً؛ گل و گیاه — ٹماٹر؟ لله محمّد';
const words = {
  everyday: sentence,
  withRareLetter: `${sentence} ݣ`,
  withVerseMark: `${sentence} ۝`,
};

describe.each(listBrands(realTokens))('Arabic of %s', async (id) => {
  const build = await buildBrand(realTokens, id);
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-letters-'));
  writeBrand(build, folder);
  const asked: string[] = [];
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      asked.push(url);
      if (url.startsWith('/page')) {
        const { searchParams } = new URL(url, 'http://page');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        const rule = searchParams.has('whole')
          ? build.css.replace(/@font-face\{[^}]*-everyday\.woff2[^}]*\}/g, '')
          : build.css;
        const text = `<h1>${searchParams.get('text')}</h1><p>${searchParams.get('text')}</p>`;
        const style = 'h1 { font: var(--pg-typography-heading-1) } p { font: var(--pg-typography-body) }';
        response.end(`<!doctype html><html lang="ar" dir="rtl"><base href="/"><style>${rule}${style}</style>${text}`);
      } else response.end(readFileSync(join(folder, url)));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function shown(text: string, whole = false): Promise<{ fonts: string[]; picture: Buffer }> {
    asked.length = 0;
    const page = await browser.newPage();
    await page.goto(`${origin}/page?text=${encodeURIComponent(text)}${whole ? '&whole' : ''}`);
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot();
    await page.close();
    return { fonts: asked.filter((url) => url.includes('-arabic-')), picture };
  }

  test('a text in everyday letters fetches those alone, and looks as in the whole font', async () => {
    const cut = await shown(words.everyday);
    expect(cut.fonts.length).toBeGreaterThan(0);
    for (const font of cut.fonts) expect(font).toContain('-everyday');
    const whole = await shown(words.everyday, true);
    expect(whole.fonts.filter((font) => font.includes('-everyday'))).toEqual([]);
    expect(cut.picture.equals(whole.picture)).toBe(true);
  });

  test.each(Object.entries(words).slice(1))('a text %s fetches the whole font too', async (_, text) => {
    const { fonts } = await shown(text);
    expect(fonts.some((font) => font.includes('-everyday'))).toBe(true);
    expect(fonts.some((font) => !font.includes('-everyday'))).toBe(true);
  });

  test('the cut is less than half of the font', () => {
    const bytes = (path: string) => readFileSync(join(folder, path)).byteLength;
    const cut = build.data.fonts.filter(({ everyday }) => everyday !== undefined);
    expect(cut.map(({ subset }) => subset)).toContain('arabic');
    for (const { file, everyday = '' } of cut) expect(bytes(everyday)).toBeLessThan(bytes(file) / 2);
  });
});
