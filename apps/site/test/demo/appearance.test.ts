import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { brands } from './open-demo.js';
import { useDemo } from './use-demo.js';

const openPage = useDemo();

/** Open a page, with its pictures and fonts. */
function withPage<T>(
  address: [brand: string, path: string],
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
) {
  return openPage(address, options, async (page) => {
    await page.waitForLoadState('networkidle');
    return use(page);
  });
}

describe.each(brands)('paper, of %s', (brand) => {
  test('is light, whatever the screen was', async () => {
    await withPage([brand, '/'], { colorScheme: 'dark' }, async (page) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await ground();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const paper = await ground();
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      expect(paper).toBe(await ground());
      expect(paper).not.toBe(dark);
    });
  });

  test('shows no address that leads nowhere without its site', async () => {
    await withPage([brand, '/'], {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const printed = await page
        .locator('main a.pg-button:not([href^="http"])')
        .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
      expect(printed.length).toBeGreaterThan(0);
      expect(new Set(printed)).toEqual(new Set(['none']));
    });
  });
});

test.each([1100, 1280, 1680])('the stem over a hero ends below the header, %i pixels wide', async (width) => {
  await withPage(['hollyhock', '/'], { viewport: { width, height: 900 } }, async (page) => {
    const room = await page.evaluate(() => {
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const figure = document.querySelector('.pg-hero__picture') as Element;
      const { height, bottom } = getComputedStyle(figure, '::before');
      const picture = figure.getBoundingClientRect();
      return picture.bottom - Number.parseFloat(bottom) - Number.parseFloat(height) - (top('.pg-header')?.bottom ?? 0);
    });
    expect(room).toBeGreaterThan(0);
  });
});

test.each([
  ['tidewater', '/ar/berth-planning/'],
  ['hollyhock', '/ar/'],
])('Arabic of %s is upright, and fetches no slanted or heavier font', async (brand, path) => {
  await withPage([brand, path], {}, async (page) => {
    const fonts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(fonts.filter((name) => /italic|instrument-sans|-arabic-700-/.test(name))).toEqual([]);
    expect(fonts.filter((name) => name.includes('-arabic-')).length).toBeGreaterThan(0);
    const slanted = await page
      .locator('main :is(em, i, cite)')
      .evaluateAll((all) => all.filter((element) => getComputedStyle(element).fontStyle !== 'normal').length);
    expect(slanted).toBe(0);
  });
});

test.each(brands)('a line of Arabic in %s takes its spaces from the Arabic font', async (brand) => {
  // Pages hold Latin names and figures too; a line of Arabic alone needs no Latin font.
  await withPage([brand, '/brand/tokens.css'], {}, async (page) => {
    await page.setContent(
      '<html lang="ar" dir="rtl"><link rel="stylesheet" href="/brand/tokens.css"><p style="font-family: var(--pg-font-family-text)">سفن ورصيف وموعد</p>',
    );
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const fonts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.woff2') ? name : [])),
    );
    expect(fonts).not.toEqual([]);
    expect(fonts.filter((name) => !name.includes('-arabic-'))).toEqual([]);
  });
});

test('the first figure of three has the width to itself where there is too little for all', async () => {
  await withPage(['hollyhock', '/first-year-box/'], { viewport: { width: 794, height: 900 } }, async (page) => {
    const lines = await page
      .locator('.pg-stats__value')
      .first()
      .evaluate((value) => {
        const { height, fontSize } = getComputedStyle(value);
        return Number.parseFloat(height) / Number.parseFloat(fontSize);
      });
    expect(lines).toBeLessThan(1.5);
  });
});

test.each([
  ['tidewater', '/', 'Language English'],
  ['tidewater', '/de/', 'Sprache Deutsch'],
  ['hollyhock', '/fr/', 'Langue Français'],
])('the menu of languages of %s%s says what it is', async (brand, path, name) => {
  await withPage([brand, path], { viewport: { width: 1440, height: 900 } }, async (page) => {
    const menu = page.locator('.pg-header__languages');
    // As it is read aloud: the names of the other languages are hidden, and do not count.
    expect(await menu.ariaSnapshot()).toBe(`- group: ${name}`);
    await menu.locator('> summary').click();
    expect(await menu.locator('ul').getAttribute('aria-label')).toBe(name.split(' ')[0]);
    expect(await menu.locator('svg').isVisible()).toBe(true);
  });
});

test.each([
  ['tidewater', '/'],
  ['hollyhock', '/sowing-calendar/'],
])('what asks for an address is not on paper, %s%s', async (brand, path) => {
  await withPage([brand, path], {}, async (page) => {
    expect(await page.locator('.pg-newsletter').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pg-newsletter').isVisible()).toBe(false);
  });
});

test.each([
  ['tidewater', '/blog/tide-gate/'],
  ['hollyhock', '/blog/slugs-honestly/'],
])('a post on paper has its text and nothing that only leads on, %s%s', async (brand, path) => {
  await withPage([brand, path], {}, async (page) => {
    const shown = () =>
      page.evaluate(() =>
        ['.pg-prose', '.pg-author-note', '.pg-outline', '.pg-related', '.pg-breadcrumb', '.pg-tags'].filter((part) =>
          document.querySelector(part)?.checkVisibility(),
        ),
      );
    expect(await shown()).toHaveLength(6);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual(['.pg-prose', '.pg-author-note']);
  });
});

describe('a word longer than its place breaks', () => {
  test.each([
    ['hollyhock', '/blog/', '.pg-post-card__title a', 390],
    ['tidewater', '/blog/', '.pg-post-card__title a', 390],
    ['hollyhock', '/seed-club/', '.pg-pricing__name p', 390],
    ['tidewater', '/small-terminals-pilot/', '.pg-pricing__name p', 1280],
    ['hollyhock', '/', '.pg-header__links a', 1280],
    ['tidewater', '/', '.pg-header__links a', 1440],
  ])('%s%s, %s, %i pixels wide', async (brand, path, selector, width) => {
    await withPage([brand, path], { viewport: { width, height: 900 } }, async (page) => {
      const room = await page.evaluate((selector) => {
        const links = document.querySelector('.pg-header__links');
        links?.append(links.lastElementChild?.cloneNode(true) as Node);
        const isLink = selector.includes('header');
        for (const element of document.querySelectorAll(selector)) {
          element.textContent = isLink
            ? 'Liegeplatzverschiebungen'
            : 'Rechtsschutzversicherungsgesellschaftsangestellte';
        }
        const inside = [...document.querySelectorAll(selector)].every(
          (element) => element.scrollWidth <= (element.closest('li, article, div')?.clientWidth ?? 0) + 1,
        );
        return { inside, wider: document.documentElement.scrollWidth - document.documentElement.clientWidth };
      }, selector);
      expect(room).toEqual({ inside: true, wider: 0 });
    });
  });
});
