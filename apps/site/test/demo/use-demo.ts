import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './open-browser.js';
import { type Demo, openDemo } from './open-demo.js';

/** Opens a page of a brand as a reader with these preferences does, hands it over, and closes it. */
export type OpenPage = <T>(
  address: [brand: string, path: string],
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
) => Promise<T>;

/** Serve the demo and hold a browser open for the tests of a file. */
export function useDemo(): OpenPage {
  let demo: Demo;
  let browser: Browser;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([openDemo(), openBrowser()]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    demo?.close();
  });

  return async ([brand, path], options, use) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    try {
      await page.goto(demo.origin(brand) + path);
      return await use(page);
    } finally {
      await page.close();
    }
  };
}
