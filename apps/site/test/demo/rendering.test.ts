import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './open-browser.js';
import { brands, type Demo, openDemo } from './open-demo.js';

/** What a browser met on one page. */
interface Visit {
  address: string;
  /** Console messages and errors. */
  messages: string[];
  /** Requests that left the page's own host, scripts, and answers other than 200. */
  requests: string[];
  /** Violations by mode, as `dark color-contrast: .pg-lead`. */
  violations: string[];
  /** Widths at which the page is wider than the screen, with the elements that stick out. */
  overflows: string[];
  /** Characters that a reader without JavaScript lacks. */
  lost: number;
  /** What a reader with JavaScript reads. */
  text: string;
}

let demo: Demo;
let browser: Browser;
const visits: Visit[] = [];

beforeAll(async () => {
  [demo, browser] = await Promise.all([openDemo(), openBrowser()]);
  const addresses = brands.flatMap((brand) =>
    [...demo.pages(brand), '/no/such/page/'].map((path) => ({ brand, path })),
  );
  // Two pages at once: a page's work is its own process, and there are at least two processors.
  const work = addresses.values();
  await Promise.all([visitAll(work), visitAll(work)]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  demo?.close();
});

async function visitAll(work: Iterator<{ brand: string; path: string }> & Iterable<{ brand: string; path: string }>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  const [page, reader] = [await context.newPage(), await plain.newPage()];
  for (const { brand, path } of work) visits.push(await visit(page, reader, brand, path));
  await Promise.all([context.close(), plain.close()]);
}

async function visit(page: Page, reader: Page, brand: string, path: string): Promise<Visit> {
  const url = demo.origin(brand) + path;
  const found: Visit = {
    address: brand + path,
    messages: [],
    requests: [],
    violations: [],
    overflows: [],
    lost: 0,
    text: '',
  };
  page.removeAllListeners();
  page.on('console', (message) => {
    if (!isAboutMemory(message.text())) found.messages.push(message.text());
  });
  page.on('pageerror', (error) => found.messages.push(error.message));
  page.on('requestfailed', (request) => found.requests.push(`${request.url()} failed`));
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const isPage = response.url() === url;
    if (!response.url().startsWith(demo.origin(brand))) found.requests.push(`${response.url()} is another host`);
    if (kind === 'script') found.requests.push(`${response.url()} is a script`);
    if (!isPage && response.status() >= 400) found.requests.push(`${response.url()} answers ${response.status()}`);
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(url);
  // Evaluated by the debugger, which the page's policy against scripts does not bind.
  await page.evaluate(axe.source);
  found.violations.push(...(await violations(page, 'light')));
  await page.emulateMedia({ colorScheme: 'dark' });
  // The other rules read what both modes share.
  found.violations.push(...(await violations(page, 'dark', ['color-contrast', 'link-in-text-block'])));
  found.text = await seenText(page);
  await reader.goto(url);
  for (const width of [390, 320]) {
    await reader.setViewportSize({ width, height: 800 });
    const wide = await reader.evaluate(sticksOut);
    if (wide.length > 0) found.overflows.push(`${width}px: ${wide.join(', ')}`);
  }
  const words = (text: string) => text.replace(/\s+/g, '').length;
  await reader.setViewportSize({ width: 1280, height: 900 });
  found.lost = words(found.text) - words(await seenText(reader));
  // A browser writes the status of the page itself to its console; for the 404 page that is right.
  if (path === '/no/such/page/') found.messages = found.messages.filter((message) => !message.includes('404'));
  return found;
}

function seenText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: text that is hidden until a script runs must not count
  return page.locator('main').innerText();
}

/** From the third page of a visit on, Chromium takes a font from memory and calls its preload unused. */
const isAboutMemory = (message: string) => /\.woff2 was preloaded using link preload but not used/.test(message);

async function violations(page: Page, mode: string, rules?: string[]): Promise<string[]> {
  const only = rules ? { runOnly: { type: 'rule', values: rules } } : {};
  const result = (await page.evaluate(
    `window.axe.run(document, ${JSON.stringify({ ...only, resultTypes: ['violations'] })})`,
  )) as axe.AxeResults;
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${mode} ${id}: ${target.join(' ')}`));
}

/** Name what makes a page wider than the screen. Runs in the page. */
function sticksOut(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > root.clientWidth + 0.5 || left < -0.5);
  });
  return [`${root.scrollWidth}`, ...out.slice(0, 4).map((element) => `${element.localName}.${element.className}`)];
}

const all = (field: 'messages' | 'requests' | 'violations' | 'overflows') =>
  visits.flatMap((found) => found[field].map((text) => `${found.address}: ${text}`)).sort();

describe('every page of the demo, in a browser', () => {
  test('has been visited, the 404 pages too', () => {
    expect(visits.length).toBe(brands.reduce((sum, brand) => sum + demo.pages(brand).length + 1, 0));
  });

  test('is accessible in light and dark', () => expect(all('violations')).toEqual([]));

  test('writes nothing to the console', () => expect(all('messages')).toEqual([]));

  test('asks its own host alone, gets all it asks for, and loads no script', () => expect(all('requests')).toEqual([]));

  test('fits a phone, 390 and 320 pixels wide', () => expect(all('overflows')).toEqual([]));

  test('shows the same text without JavaScript', () => {
    expect(visits.filter(({ lost, text }) => lost !== 0 || text.length < 40).map(({ address }) => address)).toEqual([]);
  });
});

describe('the feeds', () => {
  test.each(brands.flatMap((brand) => ['feed.xml', 'atom.xml', 'feed.json'].map((file) => [brand, file] as const)))(
    'of %s parse and link to its posts: %s',
    async (brand, file) => {
      const { status, body } = await demo.ask(brand, `/blog/${file}`);
      expect(status).toBe(200);
      const links = file.endsWith('.json') ? jsonLinks(body.toString()) : await xmlLinks(body.toString());
      expect(links.length).toBeGreaterThanOrEqual(8);
      for (const link of links) expect((await demo.ask(brand, new URL(link).pathname)).status, link).toBe(200);
    },
  );
});

function jsonLinks(text: string): string[] {
  return (JSON.parse(text) as { items: { url: string }[] }).items.map(({ url }) => url);
}

/** Read the links of a feed's entries with the browser's own XML parser. */
async function xmlLinks(text: string): Promise<string[]> {
  const page = await browser.newPage();
  const links = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    const error = feed.querySelector('parsererror');
    if (error) throw new Error(error.textContent ?? '');
    return [...feed.querySelectorAll('item > link, entry > link')].map(
      (link) => link.getAttribute('href') ?? link.textContent ?? '',
    );
  }, text);
  await page.close();
  return links;
}
