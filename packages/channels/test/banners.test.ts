import { strFromU8, unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser.mjs';
import { banner } from '../src/banner/banner.js';
import { bannerSizes } from '../src/banner/banner-sizes.js';
import type { ChannelOutput } from '../src/index.js';
import { channelSetting } from './channel-setting.js';
import { sampleDocument } from './sample-document.js';

const photo = await sharp({
  create: {
    width: 600,
    height: 900,
    channels: 3,
    background: '#806040',
    noise: { type: 'gaussian', mean: 120, sigma: 40 },
  },
})
  .jpeg()
  .toBuffer();
const image = { src: 'https://www.tidewater.example/a.jpg', alt: 'A berth at night' };
const picture = async () => ({ bytes: new Uint8Array(photo), type: 'image/jpeg' });

let browser: Browser;
beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
}, 120_000);
afterAll(() => browser.close());

/** Open a banner at its size, and list what it asks the network for. */
async function open(
  { content, format }: ChannelOutput,
  options: { reducedMotion?: 'reduce' | 'no-preference'; javaScriptEnabled?: boolean } = {},
) {
  const [width = 0, height = 0] = format.split('x').map(Number);
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const asked: string[] = [];
  await context.route('**/*', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: '<!doctype html><title>there</title>', contentType: 'text/html' });
  });
  const page = await context.newPage();
  await page.setContent(String(content));
  await page.evaluate(() => document.fonts.ready.then(() => undefined)).catch(() => undefined);
  return { page, asked, close: () => context.close() };
}

const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const outside = [...document.querySelectorAll<HTMLElement>('[lang][dir]:not(html)')].filter((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return left < 0 || top < -2 || right > innerWidth || bottom > innerHeight + 2;
    });
    return {
      isWider: scrollWidth > innerWidth,
      isHigher: scrollHeight > innerHeight,
      outside: outside.map((element) => element.textContent),
    };
  });

const makes = [
  {
    brand: 'tidewater',
    locale: 'en',
    hasPicture: true,
    label: 'Start a 30-day pilot',
    title: 'You know before the ship does',
  },
  {
    brand: 'tidewater',
    locale: 'de',
    hasPicture: false,
    label: 'Pilotprojekt beginnen',
    title: 'Liegeplätze planen, bevor das Schiff da ist',
  },
  { brand: 'tidewater', locale: 'ar', hasPicture: false, label: 'ابدؤوا تجربة', title: 'تعرفون قبل أن تعرف السفينة' },
  {
    brand: 'hollyhock',
    locale: 'en',
    hasPicture: false,
    label: 'Send me the sowing calendar',
    title: 'One square metre is enough',
  },
  {
    brand: 'hollyhock',
    locale: 'fr',
    hasPicture: true,
    label: 'Recevoir le calendrier',
    title: 'Un mètre carré suffit pour commencer',
  },
  { brand: 'hollyhock', locale: 'ar', hasPicture: true, label: 'أرسلوا لي التقويم', title: 'شيءٌ ما سينبت' },
] as const;

describe.each(makes)(
  '$brand in $locale, with a picture: $hasPicture',
  ({ brand, locale, title, label, hasPicture }) => {
    const document = sampleDocument({
      locale,
      title,
      action: { label, href: `https://www.${brand}.example/offer/` },
      ...(hasPicture && { image }),
    });
    const setting = channelSetting(brand, { locale, campaign: 'quiet-season', ...(hasPicture && { picture }) });

    test('every size shows its title whole, fills its size, weighs less than 150 kB and asks nobody for anything', async () => {
      const { outputs, findings } = await banner.render(document, setting);
      expect(findings.filter(({ rule }) => rule !== 'card-room')).toEqual([]);
      expect(outputs).toHaveLength(bannerSizes.length * 3);
      for (const { name, limits } of bannerSizes) {
        const of = (type: string) => outputs.find((output) => output.format === name && output.type.startsWith(type));
        const html = of('text/html');
        const still = of('image/');
        const zip = of('application/zip')?.content as Uint8Array;
        if (!html || !still) throw new Error(name);
        expect(Buffer.byteLength(html.content as string), name).toBeLessThan(150_000);
        expect(zip.length, name).toBeLessThan(150_000);
        const files = unzipSync(zip);
        expect(strFromU8(files['index.html'] as Uint8Array)).toBe(html.content);
        expect(Object.keys(files)).toHaveLength(2);
        const { width, height } = await sharp(still.content as Uint8Array).metadata();
        expect({ width, height }).toEqual({ width: limits.widthPx, height: limits.heightPx });
        const { page, asked, close } = await open(html, { reducedMotion: 'reduce' });
        expect(await page.getByText(title).count(), name).toBe(1);
        expect(await overflow(page), name).toEqual({ isWider: false, isHigher: false, outside: [] });
        const size = await page.locator('meta[name="ad.size"]').getAttribute('content');
        expect(size).toBe(`width=${limits.widthPx},height=${limits.heightPx}`);
        expect(asked, name).toEqual([]);
        await close();
      }
    });
  },
);

test('what moves ends within its seconds, and nothing moves for who wants less motion', async () => {
  const { outputs } = await banner.render(sampleDocument({ image }), channelSetting('hollyhock', { picture }));
  for (const html of outputs.filter(({ type }) => type === 'text/html')) {
    const moving = await open(html, { reducedMotion: 'no-preference' });
    const ends = await moving.page.evaluate(() =>
      document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().endTime)),
    );
    expect(ends.length, html.format).toBeGreaterThan(0);
    for (const end of ends) expect(end, html.format).toBeLessThanOrEqual(15_000);
    await moving.close();
    const still = await open(html, { reducedMotion: 'reduce' });
    expect(await still.page.evaluate(() => document.getAnimations().length), html.format).toBe(0);
    await still.close();
  }
});

test('the click tag of the ad server leads, and without script the link does', async () => {
  const setting = channelSetting('tidewater', { campaign: 'quiet-season', formats: ['300x250'] });
  const [html] = (await banner.render(sampleDocument(), setting)).outputs;
  if (!html) throw new Error('no banner');
  const own =
    'https://www.tidewater.example/pilot/?utm_source=300x250&utm_medium=display&utm_campaign=quiet-season&utm_content=post-1';
  const click = async (javaScriptEnabled: boolean, tag?: string) => {
    const { page, close } = await open(html, { javaScriptEnabled });
    if (tag) await page.evaluate((address) => Object.assign(window, { clickTag: address }), tag);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.locator('a').click()]);
    await opened.waitForURL(/^https/);
    const url = opened.url();
    await close();
    return url;
  };
  expect(await click(true)).toBe(own);
  expect(await click(true, 'https://ads.example/click?to=1')).toBe('https://ads.example/click?to=1');
  expect(await click(false)).toBe(own);
});

test.each([
  ['markup', '</title></style></script><script>window.bad = 1</script><img src=x onerror="window.bad = 1">'],
  ['an attribute', '" onmouseover="window.bad = 1" x="'],
  ['an entity', '&lt;script&gt;window.bad = 1&lt;/script&gt;'],
])('%s in words and links stays words', async (_, hostile) => {
  const hostileDocument = sampleDocument({
    title: hostile.slice(0, 30),
    description: hostile,
    action: {
      label: hostile.slice(0, 12),
      href: `https://www.tidewater.example/?a=</script><script>window.bad=1</script>&b="'${hostile}`,
    },
    image: { src: image.src, alt: hostile },
  });
  const { outputs } = await banner.render(
    hostileDocument,
    // Without a campaign links stay as they were written.
    channelSetting('tidewater', { picture, formats: ['300x250', '970x250', '320x100'] }),
  );
  const pages = outputs.filter(({ type }) => type === 'text/html');
  expect(pages.length).toBeGreaterThan(0);
  for (const html of pages) {
    const { page, asked, close } = await open(html);
    const found = await page.evaluate(() => ({
      bad: 'bad' in window,
      scripts: document.scripts.length,
      handlers: document.querySelectorAll('[onmouseover],[onerror]').length,
      tag: String((window as unknown as { clickTag: string }).clickTag),
      href: document.querySelector('a')?.href,
    }));
    expect(found).toMatchObject({ bad: false, scripts: 1, handlers: 0 });
    expect(new URL(found.tag).href).toBe(found.href);
    expect(asked).toEqual([]);
    await close();
  }
});

test('a link that is no address of the web leads home, and says so', async () => {
  const action = { label: 'Go', href: 'javascript:alert(1)' };
  const { outputs, findings } = await banner.render(
    sampleDocument({ action }),
    channelSetting('tidewater', { formats: ['728x90'] }),
  );
  expect(findings).toMatchObject([{ rule: 'banner-link', severity: 'warning', path: 'action.href' }]);
  expect(outputs[0]?.content).not.toContain('javascript:');
});

test('a title that stands on some sizes only names those where it does not, and the others are made', async () => {
  const title = 'Containerterminalbetreiberversammlung';
  const { outputs, findings } = await banner.render(
    sampleDocument({ title, locale: 'de' }),
    channelSetting('tidewater', { locale: 'de' }),
  );
  expect(findings).toMatchObject([{ rule: 'card-fit', severity: 'error', path: 'title' }]);
  expect(findings[0]?.message).toContain('160x600');
  expect(findings[0]?.message).not.toContain('970x250');
  expect(outputs.some(({ file }) => file === '970x250.html')).toBe(true);
  expect(outputs.some(({ format }) => format === '160x600')).toBe(false);
});

test('the same document gives the same bytes', async () => {
  const setting = channelSetting('hollyhock', { picture, formats: ['300x600', '320x50'] });
  expect(await banner.render(sampleDocument({ image }), setting)).toEqual(
    await banner.render(sampleDocument({ image }), setting),
  );
});

test('the picture to fall back on looks like the banner', async () => {
  const setting = channelSetting('hollyhock', { formats: ['300x600'] });
  const { outputs } = await banner.render(sampleDocument({ title: 'One square metre is enough' }), setting);
  const [html, still] = outputs;
  if (!html || !still) throw new Error('no banner');
  const { page, close } = await open(html, { reducedMotion: 'reduce' });
  const shot = await page.screenshot();
  await close();
  const blurred = (bytes: Uint8Array) => sharp(bytes).removeAlpha().blur(8).raw().toBuffer();
  const [a, b] = await Promise.all([blurred(shot), blurred(still.content as Uint8Array)]);
  const difference = a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
  expect(difference).toBeLessThan(6);
});
