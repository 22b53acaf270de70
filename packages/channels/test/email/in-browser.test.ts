import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../../scripts/browser.mjs';
import { channelSetting } from '../channel-setting.js';
import { htmlOf } from './html-of.js';
import { exampleSection, sampleEmail } from './sample-email.js';

let browser: Browser;
beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
}, 120_000);
afterAll(() => browser?.close());

const names = [
  'hero',
  'stats',
  'feature-grid',
  'quote',
  'pricing',
  'event-details',
  'product-cards',
  'article-list',
  'call-to-action',
];

async function open(
  brand: 'tidewater' | 'hollyhock',
  locale: string,
  mode: 'light' | 'dark',
  width: number,
): Promise<Page> {
  const sections = names.map((name) => exampleSection(name, locale === 'ar' ? arabic(name) : undefined));
  const html = await htmlOf(sampleEmail({ sections, locale }), channelSetting(brand, { locale }));
  const page = await browser.newPage({ colorScheme: mode, viewport: { width, height: 800 } });
  // Nothing is fetched: as in a client that shows no pictures.
  await page.route('**/*', (route) => (route.request().url().startsWith('about:') ? route.continue() : route.abort()));
  await page.setContent(html);
  return page;
}

/** The Arabic example of a section; its first where it has none. */
function arabic(name: string): string | undefined {
  return ['hero', 'stats', 'feature-grid', 'quote', 'pricing', 'event-details', 'call-to-action'].includes(name)
    ? 'arabic'
    : undefined;
}

const cases = (['tidewater', 'hollyhock'] as const).flatMap((brand) =>
  ['en', 'ar'].flatMap((locale) => (['light', 'dark'] as const).map((mode) => [brand, locale, mode] as const)),
);

describe.each(cases)('an email of %s in %s, in the %s', (brand, locale, mode) => {
  test('has no fault that axe finds, and contrast everywhere', async () => {
    const page = await open(brand, locale, mode, 700);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      // biome-ignore lint/suspicious/noExplicitAny: axe stands in the page.
      (globalThis as any).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] }),
    );
    expect(violations.map((one: { id: string; nodes: { html: string }[] }) => [one.id, one.nodes[0]?.html])).toEqual(
      [],
    );
    await page.close();
  });

  test('fits a phone, its columns one below the other', async () => {
    const page = await open(brand, locale, mode, 360);
    const { wide, tops } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      tops: [...document.querySelectorAll('h3')].map((title) => Math.round(title.getBoundingClientRect().top)),
    }));
    expect(wide).toBeLessThanOrEqual(0);
    expect(new Set(tops).size).toBe(tops.length);
    await page.close();
  });

  test('shows one logo, that of its ground', async () => {
    const page = await open(brand, locale, mode, 700);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('img')]
        .filter((image) => image.src.includes('/brand/') && image.checkVisibility())
        .map((image) => new URL(image.src).pathname),
    );
    expect(shown).toEqual([mode === 'dark' ? '/brand/logo-inverse.png' : '/brand/logo.png']);
    await page.close();
  });

  test('reads from the side of its language', async () => {
    const page = await open(brand, locale, mode, 700);
    const side = await page.evaluate(() => {
      const title = document.querySelector('h1') as HTMLElement;
      return [getComputedStyle(title).direction, getComputedStyle(title).textAlign];
    });
    expect(side).toEqual(locale === 'ar' ? ['rtl', 'right'] : ['ltr', 'left']);
    await page.close();
  });
});
