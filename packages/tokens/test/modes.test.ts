import { buildBrand, listBrands } from '@pantograph/tokens';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser.mjs';
import { realTokens } from './scratch-tokens.js';

let browser: Browser;
beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
}, 120_000);
afterAll(() => browser?.close());

const box = (id: string, content = '', attributes = ''): string => `<div id="${id}" ${attributes}>${content}</div>`;

/** Read what an element sees: its ground colour as the browser resolves it. */
async function seen(
  html: string,
  css: string,
  scheme: 'light' | 'dark',
  ids: string[],
  media: 'screen' | 'print' = 'screen',
): Promise<Record<string, string>> {
  const page = await browser.newPage({ colorScheme: scheme });
  await page.emulateMedia({ media });
  await page.setContent(`<!doctype html><style>${css} div { color: var(--pg-color-surface-page) }</style>${html}`);
  const found = await page.evaluate(
    (names) =>
      Object.fromEntries(names.map((id) => [id, getComputedStyle(document.getElementById(id) as Element).color])),
    ids,
  );
  await page.close();
  return found;
}

const page = (mode: 'light' | 'dark', build: { values: Record<'light' | 'dark', Record<string, string>> }): string =>
  build.values[mode]['--pg-color-surface-page'] ?? '';

test.each(['light', 'dark'] as const)('on a %s machine an attribute outdoes the machine, and nests', async (scheme) => {
  const build = await buildBrand(realTokens, 'tidewater');
  const html =
    box('plain') +
    box('dark', box('light', box('deep', '', 'data-mode="dark"'), 'data-mode="light"'), 'data-mode="dark"');
  expect(await seen(html, build.css, scheme, ['plain', 'dark', 'light', 'deep'])).toEqual({
    plain: page(scheme, build),
    dark: page('dark', build),
    light: page('light', build),
    deep: page('dark', build),
  });
});

test.each(['light', 'dark'] as const)('on a %s machine brands and modes stand side by side', async (scheme) => {
  const [hollyhock, tidewater] = await Promise.all(listBrands(realTokens).map((id) => buildBrand(realTokens, id)));
  if (!hollyhock || !tidewater) throw new Error('two brands are needed');
  const html = [
    box('t', box('t-inner-dark', '', 'data-mode="dark"'), 'data-brand="tidewater"'),
    box('h', box('h-inner-light', '', 'data-mode="light"'), 'data-brand="hollyhock"'),
    box('t-dark', '', 'data-brand="tidewater" data-mode="dark"'),
    box(
      'around',
      box('h-in-dark', '', 'data-brand="hollyhock"') + box('h-light', '', 'data-brand="hollyhock" data-mode="light"'),
      'data-mode="dark"',
    ),
  ].join('');
  const ids = ['t', 't-inner-dark', 'h', 'h-inner-light', 't-dark', 'h-in-dark', 'h-light'];
  expect(await seen(html, hollyhock.scopedCss + tidewater.scopedCss, scheme, ids)).toEqual({
    t: page(scheme, tidewater),
    't-inner-dark': page('dark', tidewater),
    h: page(scheme, hollyhock),
    'h-inner-light': page('light', hollyhock),
    't-dark': page('dark', tidewater),
    'h-in-dark': page('dark', hollyhock),
    'h-light': page('light', hollyhock),
  });
});

test('Arabic text takes Arabic letters first, and Latin inside it goes back', async () => {
  const { css } = await buildBrand(realTokens, 'hollyhock');
  const context = await browser.newPage();
  await context.setContent(
    `<!doctype html><style>${css} * { font: var(--pg-typography-heading-1) }</style><div id="en"></div><div id="ar" lang="ar"><p id="inside"></p><b id="back" lang="en"></b></div>`,
  );
  const family = (id: string): Promise<string> =>
    context.evaluate(
      (name) => getComputedStyle(document.getElementById(name) as Element).fontFamily.split(',')[0] ?? '',
      id,
    );
  expect(await Promise.all(['en', 'ar', 'inside', 'back'].map(family))).toEqual([
    'Fraunces',
    'Amiri',
    'Amiri',
    'Fraunces',
  ]);
  await context.close();
});

test.each(['css', 'scopedCss'] as const)('paper is light, whatever machine and attribute say: %s', async (kind) => {
  const build = await buildBrand(realTokens, 'tidewater');
  const html = box('around', box('dark', '', 'data-mode="dark"'), 'data-brand="tidewater"');
  const light = page('light', build);
  expect(await seen(html, build[kind], 'dark', ['around', 'dark'], 'print')).toEqual({ around: light, dark: light });
});
