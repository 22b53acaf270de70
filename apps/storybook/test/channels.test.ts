import { fieldRoles, roleUses } from '@pantograph/channels';
import { sections } from '@pantograph/components';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser.mjs';
import { channelViews } from '../src/channels/channel-views.js';
import { type Started, startStorybook } from './start-storybook.js';

let storybook: Started;
let browser: Browser;
let page: Page;
/** What anything that ran in the page, or asked somebody else, would have left here. */
const told: string[] = [];

beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  [storybook, browser] = await Promise.all([
    startStorybook('channels'),
    chromium.launch({ executablePath, args, env }),
  ]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('dialog', (dialog) => {
    told.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== storybook.address) told.push(`request: ${request.url()}`);
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await storybook?.stop();
});

async function open(story: string, globals: string): Promise<void> {
  await page.goto(`${storybook.address}/iframe.html?viewMode=story&id=${story}&globals=${globals}`);
  await made();
}

/** Wait until nothing is being made any more. */
async function made(): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-state="made"]') && !document.querySelector('[data-state="making"]'),
    null,
    { timeout: 60_000 },
  );
}

/** Come near every channel, one after the other, as a reader does. */
async function readAll(): Promise<Record<string, string>> {
  for (const { id } of channelViews.slice(2)) {
    await page.waitForFunction(
      (name) => {
        const channel = document.querySelector(`[data-channel="${name}"]`);
        channel?.scrollIntoView();
        return /made|failed/.test(channel?.getAttribute('data-state') ?? '');
      },
      id,
      { timeout: 60_000, polling: 100 },
    );
  }
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-channel]')].map((each) => [
        each.getAttribute('data-channel') ?? '',
        each.getAttribute('data-state') ?? '',
      ]),
    ),
  );
}

async function update(storyId: string, updatedArgs: object): Promise<void> {
  await page.evaluate(
    (change) =>
      // biome-ignore lint/suspicious/noExplicitAny: Storybook's channel stands in its page.
      (globalThis as any).__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', change),
    { storyId, updatedArgs },
  );
  await page.waitForSelector('[data-state="making"]', { timeout: 5000 }).catch(() => undefined);
  await made();
}

const mail = () => page.frameLocator('iframe[title="Email, wide"]');

test('every section has a story with its channels', async () => {
  const { entries } = (await (await fetch(`${storybook.address}/index.json`)).json()) as {
    entries: Record<string, { importPath: string; tags: string[] }>;
  };
  const shown = Object.values(entries).filter(({ tags }) => tags.includes('channels'));
  const missing = Object.keys(sections).filter(
    (name) => !shown.some(({ importPath }) => importPath.endsWith(`/.generated/stories/${name}.stories.tsx`)),
  );
  expect(missing).toEqual([]);
});

test.each(Object.keys(sections))('the section %s says of each of its fields where it folds to', (name) => {
  const contract = sections[name];
  const fields = contract ? fieldRoles(contract) : [];
  // What is for calendars, and what only a form can ask, is in no text.
  const words = fields.filter(({ role }) => !['start', 'end', 'input'].includes(role));
  expect(words.length).toBeGreaterThan(0);
  for (const channel of ['email', 'print', 'text'] as const) {
    expect(words.filter(({ role }) => roleUses[channel]?.as[role] === undefined)).toEqual([]);
  }
});

test.each(['sections-event', 'sections-comparison', 'sections-voices'])(
  '%s is in every channel',
  async (section) => {
    await open(`${section}--channels`, 'brand:hollyhock;mode:dark');
    const states = await readAll();
    expect(Object.keys(states)).toEqual(['folding', ...channelViews.slice(2).map(({ id }) => id)]);
    expect(new Set(Object.values(states))).toEqual(new Set(['made']));
    const widths = await page
      .locator('[data-channel="social"] .channel__picture, [data-channel="banner"] .channel__picture, .sheet')
      .evaluateAll((pictures) => pictures.map((picture) => (picture as HTMLImageElement).naturalWidth));
    expect(widths.length).toBeGreaterThan(7);
    expect(widths.every((width) => width > 0)).toBe(true);
    expect(await page.locator('[data-channel="text"] pre').first().textContent()).toContain('title:');
    expect(await page.locator('.event').count()).toBe(section === 'sections-event' ? 1 : 0);
  },
  90_000,
);

test('an example is in the channel that the toolbar names, and follows its controls', async () => {
  await open('sections-hero--split', 'channel:email');
  expect(await page.locator('[data-channel]').count()).toBe(2);
  await update('sections-hero--split', { title: 'High water at noon.' });
  expect(await mail().locator('h1').textContent()).toBe('High water at noon.');
}, 60_000);

test('an email is wide and narrow, in the mode of the toolbar', async () => {
  await open('sections-hero--split', 'channel:email;mode:dark');
  const ground = (title: string) =>
    page
      .frameLocator(`iframe[title="${title}"]`)
      .locator('body')
      .evaluate((body) => {
        const [red = 0] = getComputedStyle(body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
        return { width: innerWidth, isDark: red < 100 };
      });
  expect(await ground('Email, wide')).toEqual({ width: 678, isDark: true });
  expect(await ground('Email, narrow')).toEqual({ width: 373, isDark: true });
}, 60_000);

test('an Arabic example runs from the right, in its own language', async () => {
  await open('sections-hero--arabic', 'channel:all');
  await readAll();
  expect(
    await mail()
      .locator('h1')
      .evaluate((title) => getComputedStyle(title).direction),
  ).toBe('rtl');
  for (const words of ['.post__text', '.bubble', '.alert > div', '.entry__title']) {
    const { dir, lang } = await page
      .locator(words)
      .first()
      .evaluate((element) => ({ dir: getComputedStyle(element).direction, lang: (element as HTMLElement).lang }));
    expect([words, dir, lang]).toEqual([words, 'rtl', 'ar']);
  }
}, 90_000);

test('words that try to be more than words do nothing, and nobody else is asked for anything', async () => {
  await open('sections-hero--channels', 'brand:tidewater');
  told.length = 0;
  const hostile = `</title></style></pre></iframe><script>alert(1)</script><img src=x onerror="alert(2)"><svg onload="alert(3)">`;
  // Short enough for every channel to take it.
  const short = '<img src=x onerror="alert(0)">';
  await update('sections-hero--channels', {
    title: short,
    body: `${hostile}\r\nBEGIN:VEVENT`,
    kicker: '*|UNSUB|* {{ 7 * 7 }}',
    primary: { label: short, href: 'javascript:alert(4)' },
    image: { src: 'https://elsewhere.example/pixel.png', alt: hostile, width: 640, height: 480 },
  });
  const states = await readAll();
  expect(Object.values(states)).not.toContain('failed');
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => {
      const root = document.querySelector('.channels') ?? document;
      return ['script', '[onerror],[onload]', 'a[href^="javascript:"]'].map(
        (what) => root.querySelectorAll(what).length,
      );
    });
    expect(found).toEqual([0, 0, 0]);
  }
  // Of a picture elsewhere an email names the address, as it must; here alone its frame asks for it.
  expect(told.filter((each) => !each.includes('elsewhere.example/pixel.png'))).toEqual([]);
  expect((await mail().locator('h1').textContent())?.replaceAll('\u2060', '')).toBe(short);
  expect(await page.locator('.alert__title').first().textContent()).toBe(short);
  expect(await page.locator('.alert').first().textContent()).toContain('<svg onload=');
}, 90_000);
