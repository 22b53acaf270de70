import { contrastRatio } from '@pantograph/tokens/contrast';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openStudio } from '../src/card/card-studio.js';
import { openGraphSurface } from '../src/card/open-graph-card.js';
import { tallCard } from '../src/card/tall-card.js';
import { wideCard } from '../src/card/wide-card.js';
import { openGraphCard, socialNetworks } from '../src/index.js';
import { networkSurface } from '../src/social/network-surface.js';
import { social } from '../src/social/social.js';
import { coloursOf, inkBetween, pixels, withoutWords, wordsOf } from './card-pixels.js';
import { channelBrand, channelSetting } from './channel-setting.js';
import { sampleDocument } from './sample-document.js';

const titles = {
  tidewater: {
    en: 'You know before the ship does',
    de: 'Verweildauerbericht für Containerterminalbetreiber',
    ar: 'تعرفون قبل أن تعرف السفينة',
  },
  hollyhock: { en: 'One square metre is enough', fr: 'Un mètre carré suffit pour commencer', ar: 'شيءٌ ما سينبت' },
} as const;

const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#806040' } })
  .jpeg()
  .toBuffer();
const drawing = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><rect width="90" height="60" fill="var(--pg-color-accent)"/></svg>',
);
const pictures = {
  jpeg: { bytes: new Uint8Array(photo), type: 'image/jpeg' },
  svg: { bytes: drawing, type: 'image/svg+xml' },
};
const image = { src: 'https://www.tidewater.example/a.jpg', alt: 'A berth at night' };

const surfaces = [
  { name: 'og', surface: openGraphSurface, composition: wideCard },
  ...socialNetworks.map((network) => {
    const surface = networkSurface(network);
    return { name: network.name, surface, composition: surface.height >= surface.width ? tallCard : wideCard };
  }),
];

const looks = (['tidewater', 'hollyhock'] as const).flatMap((brand) =>
  Object.entries(titles[brand]).flatMap(([locale, title]) =>
    (['light', 'dark'] as const).flatMap((mode) =>
      (['jpeg', 'svg', undefined] as const).map((picture) => ({ brand, locale, title, mode, picture })),
    ),
  ),
);

describe.each(looks)('$brand in $locale, $mode, picture: $picture', ({ brand, locale, title, mode, picture }) => {
  const setting = channelSetting(brand, { locale, picture: async () => picture && pictures[picture] });
  const document = sampleDocument({
    locale,
    title,
    ...(picture && { image }),
    sections: [{ section: 'hero', kicker: title.slice(0, 12) }],
  });

  test('words stand whole in the safe zone, over one calm colour, in a contrast of 4.5 to 1', async () => {
    const studio = await openStudio(document, setting, mode);
    for (const { name, surface, composition } of surfaces) {
      const { node } = (await studio.compose(surface, composition)) ?? {};
      if (!node) throw new Error(`no card for ${name}`);
      expect(wordsOf(node)).toContain(title);
      const { width, height, safe } = surface;
      const ground = await pixels(studio.press, withoutWords(node), surface);
      const drawn = await pixels(studio.press, node, surface);
      const ink = inkBetween(drawn, ground, width);
      expect(ink.count, name).toBeGreaterThan(2000);
      expect(ink.left, name).toBeGreaterThanOrEqual(safe.left);
      expect(ink.top, name).toBeGreaterThanOrEqual(safe.top);
      expect(ink.right, name).toBeLessThan(width - safe.right);
      expect(ink.bottom, name).toBeLessThan(height - safe.bottom);
      for (const back of groundsUnder(drawn, ground)) {
        for (const front of coloursOf(node)) {
          expect(contrastRatio(front, back), `${name}: ${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
});

/** The colours that lie under words, strays left out. */
function groundsUnder(drawn: Uint8Array, ground: Uint8Array): string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (let at = 0; at < drawn.length; at += 4) {
    if (drawn[at] === ground[at] && drawn[at + 1] === ground[at + 1] && drawn[at + 2] === ground[at + 2]) continue;
    const hex = `#${[0, 1, 2].map((part) => (ground[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
    counts.set(hex, (counts.get(hex) ?? 0) + 1);
    all += 1;
  }
  return [...counts].filter(([, count]) => count > all / 200).map(([hex]) => hex);
}

test('pictures have the size of their network and moderate weight, and the same document gives the same bytes', async () => {
  const setting = channelSetting('hollyhock', { picture: async () => pictures.jpeg });
  const document = sampleDocument({ image });
  const { outputs } = await social.render(document, setting);
  const again = await social.render(document, { ...setting, brand: channelBrand('hollyhock') });
  expect(again).toEqual(await social.render(document, setting));
  for (const { limits, name } of socialNetworks) {
    const card = outputs.find(({ format, type }) => format === name && type === 'image/png');
    const { width, height, format } = await sharp(card?.content as Uint8Array).metadata();
    expect({ width, height, format }).toEqual({
      width: limits.pictureWidthPx,
      height: limits.pictureHeightPx,
      format: 'png',
    });
    expect(card?.content.length).toBeLessThan(300_000);
    expect(card?.alt).toBe('You know before the ship does. A berth at night.');
  }
});

test('Arabic letters are joined, and none is missing at either end', async () => {
  const studio = await openStudio(sampleDocument({ locale: 'ar', title: 'سينبت' }), channelSetting('hollyhock'));
  const joined = (await studio.compose(openGraphSurface, wideCard))?.node;
  const apart = await openStudio(
    sampleDocument({ locale: 'ar', title: 'س\u200cي\u200cن\u200cب\u200cت' }),
    channelSetting('hollyhock'),
  );
  const loose = (await apart.compose(openGraphSurface, wideCard))?.node;
  const inkOf = async (node: typeof joined, title: string) => {
    if (!node) throw new Error('no card');
    const isTitle = (text: string) => text === title;
    const { width } = openGraphSurface;
    const ink = inkBetween(
      await pixels(studio.press, node, openGraphSurface),
      await pixels(studio.press, withoutWords(node, isTitle), openGraphSurface),
      width,
    );
    return ink;
  };
  const ink = await inkOf(joined, 'سينبت');
  const looseInk = await inkOf(loose, 'س\u200cي\u200cن\u200cب\u200cت');
  expect(looseInk.right - looseInk.left).toBeGreaterThan((ink.right - ink.left) * 1.2);
  // The first letter stands at the start of the line, which is the right.
  expect(openGraphSurface.width - ink.right).toBeLessThan(90);
});

test('Arabic numbers and Latin names keep their order', async () => {
  const setting = channelSetting('tidewater', { locale: 'ar' });
  const { png, findings } = await openGraphCard(
    sampleDocument({ locale: 'ar', title: 'وصول Tidewater عند 04:10 UTC' }),
    setting,
  );
  expect(findings).toEqual([]);
  expect(png).toBeDefined();
});

test.each([
  ['is not there', undefined],
  ['is no picture', { bytes: new TextEncoder().encode('hello'), type: 'image/png' }],
  ['is cut off', { bytes: new Uint8Array(photo.subarray(0, 120)), type: 'image/jpeg' }],
  ['is a broken drawing', { bytes: new TextEncoder().encode('<svg><g'), type: 'image/svg+xml' }],
  ['is of another kind', { bytes: new Uint8Array(photo), type: 'image/tiff' }],
])('a picture that %s is a finding, and the card is made without it', async (_, picture) => {
  const { png, findings } = await openGraphCard(
    sampleDocument({ image }),
    channelSetting('tidewater', { picture: async () => picture }),
  );
  expect(findings).toMatchObject([{ rule: 'card-picture', severity: 'warning', path: 'image.src' }]);
  const { png: plain } = await openGraphCard(sampleDocument(), channelSetting('tidewater'));
  expect(png).toEqual(plain);
});

test.each([
  ['photograph', 'image/jpeg'],
  ['drawing', 'image/svg+xml'],
])('a %s is cropped around its focal point, and keeps its proportions', async (_, type) => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" width="400" height="100"><rect width="200" height="100" fill="#ff0000"/><rect x="200" width="200" height="100" fill="#0000ff"/></svg>',
  );
  const bytes = new Uint8Array(type === 'image/jpeg' ? await sharp(svg).jpeg().toBuffer() : svg);
  const seen = async (x: number) => {
    const document = sampleDocument({ image: { ...image, focus: { x, y: 50 } } });
    const { png } = await openGraphCard(
      document,
      channelSetting('tidewater', { picture: async () => ({ bytes, type }) }),
    );
    const { data } = await sharp(png)
      .extract({ left: 750, top: 100, width: 400, height: 400 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    let red = 0;
    for (let at = 0; at < data.length; at += 3) if ((data[at] ?? 0) > 200) red += 1;
    return red / (data.length / 3);
  };
  expect(await seen(0)).toBeGreaterThan(0.95);
  expect(await seen(100)).toBeLessThan(0.05);
  expect(await seen(50)).toBeCloseTo(0.5, 0);
});

test('a picture that cannot be fetched is one that is not there', async () => {
  const setting = channelSetting('tidewater', { picture: () => Promise.reject(new Error('no network')) });
  const { findings } = await openGraphCard(sampleDocument({ image }), setting);
  expect(findings).toMatchObject([{ rule: 'card-picture' }]);
});

test('a brand without a logo shows its name, and says so', async () => {
  const brand = channelBrand('tidewater');
  const without = { ...brand, file: (name: string) => (name.startsWith('logo') ? undefined : brand.file(name)) };
  const setting = { ...channelSetting('tidewater'), brand: without };
  const studio = await openStudio(sampleDocument(), setting);
  expect(studio.findings).toMatchObject([{ rule: 'card-logo', severity: 'warning' }]);
  const { node } = (await studio.compose(openGraphSurface, wideCard)) ?? {};
  expect(node && wordsOf(node)).toContain('Tidewater');
});

test('a brand without ornaments has plain cards', async () => {
  const brand = channelBrand('hollyhock');
  const without = { ...brand, file: (name: string) => (name.startsWith('ornament') ? undefined : brand.file(name)) };
  const { png, findings } = await openGraphCard(sampleDocument(), { ...channelSetting('hollyhock'), brand: without });
  expect(png).toBeDefined();
  expect(findings).toEqual([]);
});

test('a title that stands in no type of the brand is a finding, and the card shows the brand alone', async () => {
  const setting = channelSetting('hollyhock');
  const { png, findings } = await openGraphCard(sampleDocument({ title: 'word '.repeat(120).trim() }), setting);
  expect(findings).toMatchObject([
    { rule: 'card-fit', severity: 'warning', path: 'title', message: expect.stringContaining('1200x630') },
  ]);
  const endless = await openGraphCard(
    sampleDocument({ title: 'Donaudampfschifffahrtsgesellschaft'.repeat(4) }),
    setting,
  );
  expect(endless.findings).toMatchObject([{ rule: 'card-fit' }]);
  // Nothing of either is cut.
  expect(endless.png).toEqual(png);
  expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630 });
});

test('emoji are left to the text of the post, and a title in letters that no font has is an error', async () => {
  const emoji = await openStudio(sampleDocument({ title: 'Sow now 🌱 👨‍👩‍👧' }), channelSetting('hollyhock'));
  expect(emoji.words.title).toBe('Sow now');
  expect(emoji.findings).toMatchObject([{ rule: 'card-signs', severity: 'warning', path: 'title' }]);
  const letters = sampleDocument({ title: '港口', description: '' });
  const studio = await openStudio(letters, channelSetting('tidewater'));
  expect(studio.findings).toMatchObject([
    { rule: 'card-signs', severity: 'error', message: expect.stringContaining('港') },
  ]);
  expect(await studio.compose(openGraphSurface, wideCard)).toBeUndefined();
  const { findings } = await openGraphCard(letters, channelSetting('tidewater'));
  expect(findings).toMatchObject([{ rule: 'card-signs', severity: 'warning', path: 'title' }]);
});

test('other words in letters that no font has are left out, and the card says the rest', async () => {
  const document = sampleDocument({ description: 'From 横浜 to Hamburg.' });
  const { png, findings } = await openGraphCard(document, channelSetting('tidewater'));
  expect(findings).toMatchObject([{ rule: 'card-signs', severity: 'warning', path: 'description' }]);
  const { png: without } = await openGraphCard(sampleDocument({ description: '' }), channelSetting('tidewater'));
  expect(png).toEqual(without);
});

test.each([
  ['markup', '<b>Bold</b> &amp; <script>alert(1)</script>'],
  ['quotes', '"It\'s" «said» `so`'],
  ['a bidi override', 'Price \u202e00.1\u202c each'],
  ['zero-width signs', 'One\u200b\ufeff\u2060 square'],
  ['a lone surrogate', 'Half \ud83d an emoji'],
  ['line breaks', 'One\r\nsquare\tmetre'],
])('%s in a title is set as words', async (_, title) => {
  const studio = await openStudio(sampleDocument({ title }), channelSetting('hollyhock'));
  const { node } = (await studio.compose(openGraphSurface, wideCard)) ?? {};
  expect(node && wordsOf(node)).toContain(studio.words.title);
  expect(studio.words.title).not.toMatch(/[\p{Cc}\u200b\u202a-\u202e\u2060-\u2069\ufeff]/u);
  expect(studio.words.title.isWellFormed()).toBe(true);
});

test('an event says when and where, in its place’s time', async () => {
  const event = {
    name: 'Port day',
    start: '2027-05-14T23:30:00+02:00',
    end: '2027-05-15T01:00:00+02:00',
    place: 'Hamburg',
  };
  const studio = await openStudio(sampleDocument({ event }), channelSetting('tidewater'));
  expect(studio.words.kicker).toBe('14 May 2027 · Hamburg');
});
