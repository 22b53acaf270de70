import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { brands } from './open-demo.js';
import { useDemo } from './use-demo.js';

const openPage = useDemo();

/** Open a page in a window of a width, without motion. */
function withPage<T>(address: [brand: string, path: string], width: number, use: (page: Page) => Promise<T>) {
  return openPage(address, { viewport: { width, height: 900 }, reducedMotion: 'reduce' }, use);
}

/** One stop of the Tab key. */
interface Stop {
  name: string;
  hasRing: boolean;
  top: number;
  bottom: number;
  start: number;
  end: number;
}

/** Describe what has the focus; undefined when the page has none. Runs in the page. */
function focused(): Stop | undefined {
  // A card draws the ring of the link that fills it.
  const hasRing = (start: Element) => {
    for (let element: Element | null = start; element && element !== document.body; element = element.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true;
    }
    return false;
  };
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  element.dataset.reached = '';
  const box = element.getBoundingClientRect();
  const isRtl = document.documentElement.dir === 'rtl';
  return {
    name: `${element.localName} "${(element.textContent ?? '').trim().slice(0, 30)}"`,
    hasRing: hasRing(element),
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
    start: isRtl ? innerWidth - box.right : box.left,
    end: isRtl ? innerWidth - box.left : box.right,
  };
}

/** Name what can be used and was never reached. Runs in the page. */
function unreached(): string[] {
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(
      (element) =>
        element.getAttribute('tabindex') !== '-1' &&
        element.checkVisibility() &&
        !(element instanceof HTMLElement && 'reached' in element.dataset),
    )
    .map((element) => `${element.localName} "${element.textContent?.trim()}"`);
}

describe('with the keyboard alone', () => {
  test.each<[string, string, number]>([
    ['tidewater', '/', 1440],
    ['hollyhock', '/', 1440],
    ['hollyhock', '/first-year-box/', 390],
    ['tidewater', '/ar/berth-planning/', 1440],
    ['hollyhock', '/ar/', 390],
    ['tidewater', '/blog/', 1440],
    ['hollyhock', '/blog/slugs-honestly/', 1440],
  ])('a reader of %s%s at %i pixels reaches everything in the order it is seen', async (brand, path, width) => {
    await withPage([brand, path], width, async (page) => {
      const stops: Stop[] = [];
      for (let presses = 0; presses < 200; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(focused);
        if (!stop) break;
        stops.push(stop);
      }
      expect(await page.evaluate(unreached)).toEqual([]);
      expect(stops.filter(({ hasRing }) => !hasRing).map(({ name }) => name)).toEqual([]);
      const backwards = stops.slice(1).filter((stop, index) => {
        const before = stops[index] as Stop;
        return stop.bottom <= before.top && stop.end <= before.start;
      });
      expect(backwards.map(({ name }) => name)).toEqual([]);
    });
  });

  test.each(brands)('a reader of %s skips the header', async (brand) => {
    await withPage([brand, '/'], 1440, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.getAttribute('href')).toBe('#main');
      expect(await skip.isVisible()).toBe(true);
      const box = await skip.boundingBox();
      expect(box && box.y >= 0 && box.height >= 24).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
    });
  });

  test.each(brands.flatMap((brand) => ['Enter', 'Space'].map((key) => [brand, key] as const)))(
    'a reader of %s opens and closes the phone menu with %s',
    async (brand, key) => {
      await withPage([brand, '/'], 390, async (page) => {
        const menu = page.locator('.pg-header__menu');
        const link = menu.getByRole('link').first();
        await menu.locator('summary').focus();
        expect(await link.isVisible()).toBe(false);
        await page.keyboard.press(key);
        expect(await link.isVisible()).toBe(true);
        await page.keyboard.press('Tab');
        expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press(key);
        expect(await link.isVisible()).toBe(false);
      });
    },
  );

  test.each(['Enter', 'Space'])('a reader opens an answer with %s', async (key) => {
    await withPage(['hollyhock', '/first-year-box/'], 1440, async (page) => {
      const question = page.locator('.pg-faq details').first();
      const summary = question.locator('summary');
      await summary.focus();
      await page.keyboard.press(key);
      expect(await question.getAttribute('open')).not.toBeNull();
      await page.keyboard.press(key);
      expect(await question.getAttribute('open')).toBeNull();
    });
  });
});

describe('the newsletter', () => {
  test.each<[string, string]>([
    ['hollyhock', '/sowing-calendar/'],
    ['tidewater', '/'],
  ])('of %s%s takes an address and answers', async (brand, path) => {
    await withPage([brand, path], 1440, async (page) => {
      const field = page.getByRole('textbox').first();
      await field.fill('ada');
      await page.keyboard.press('Enter');
      // The browser's own check keeps the reader on the page.
      expect(await field.evaluate((element) => (element as HTMLInputElement).validity.valid)).toBe(false);
      await field.fill('ada@example.org');
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        page.keyboard.press('Enter'),
      ]);
      expect(answer.status()).toBe(200);
      await page.getByText('Thank you').first().waitFor();
    });
  });
});

describe('the two brands, without their colours', () => {
  /** What a page looks like in greyscale: composition, letters, corners, density. Runs in the page. */
  function look() {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      hero: document.querySelector('.pg-hero')?.getAttribute('data-variant'),
      footer: document.querySelector('.pg-footer')?.getAttribute('data-variant'),
      headingFont: style('h1').fontFamily,
      textFont: style('p').fontFamily,
      headingSize: style('h1').fontSize,
      buttonRadius: style('.pg-button').borderTopLeftRadius,
      pictureRadius: style('.pg-hero img').borderTopLeftRadius,
      sectionPadding: style('.pg-section:nth-of-type(2)').paddingTop,
    };
  }

  test('differ in composition, type, shape and density on their home pages', async () => {
    const [tidewater, hollyhock] = await Promise.all(
      brands.map((brand) => withPage([brand, '/'], 1440, (page) => page.evaluate(look))),
    );
    for (const [name, value] of Object.entries(tidewater ?? {})) {
      expect(value, name).not.toBe(hollyhock?.[name as keyof typeof hollyhock]);
    }
  });

  test('choose different compositions for the same sections', async () => {
    const variants = (brand: string) =>
      withPage([brand, '/'], 1440, (page) =>
        page
          .locator('main > section')
          .evaluateAll((sections) =>
            Object.fromEntries(sections.map((section) => [section.classList[1], section.getAttribute('data-variant')])),
          ),
      );
    const [tidewater, hollyhock] = await Promise.all(brands.map(variants));
    const shared = Object.keys(tidewater ?? {}).filter((name) => hollyhock && name in hollyhock);
    const same = shared.filter((name) => tidewater?.[name] === hollyhock?.[name]);
    expect(shared.length).toBeGreaterThan(4);
    expect(same.length).toBeLessThan(shared.length / 2);
  });
});
