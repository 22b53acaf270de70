import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { type ChannelDocument, type ChannelSetting, drawSheets, print } from '../src/index.js';
import { layOut } from '../src/print/lay-out.js';
import { qrPicture } from '../src/print/qr-picture.js';
import { channelSetting } from './channel-setting.js';
import { hostileTexts } from './hostile-texts.js';
import { exampleSection, sampleDocument } from './message-document.js';

const drawing = {
  bytes: readFileSync(
    fileURLToPath(new URL('../../../apps/site/content/tidewater/media/hero-berth-planning.svg', import.meta.url)),
  ),
  type: 'image/svg+xml',
};
const image = { src: 'https://www.tidewater.example/media/a.svg', alt: 'A berth plan', width: 640, height: 480 };
/** Fonts are cut once a brand, so each is made once. */
const settings = {
  tidewater: channelSetting('tidewater', { campaign: 'quiet', picture: async () => drawing }),
  hollyhock: channelSetting('hollyhock', { campaign: 'metre', picture: async () => drawing }),
};

async function printed(more: Partial<ChannelDocument>, extra: Partial<ChannelSetting> = {}) {
  const { outputs, findings } = await print.render(sampleDocument(more), {
    ...settings.tidewater,
    formats: ['a4'],
    ...extra,
  });
  const pdf = outputs[0]?.content as Uint8Array | undefined;
  return { pdf, findings, ...(pdf && (await read(pdf))) };
}

async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(pdf.slice());
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const page = await document.getPage(1);
  const links = (await page.getAnnotations()).map(({ url }) => url);
  const roles = rolesIn(await page.getStructTree());
  return {
    text: text.replace(/\s+/g, ' '),
    pages: totalPages,
    info: (await getMeta(document)).info,
    size: page.view,
    links,
    roles,
  };
}

function rolesIn(node: { role?: string; children?: unknown[] } | null): string[] {
  if (!node) return [];
  return [
    ...(node.role ? [node.role] : []),
    ...(node.children ?? []).flatMap((child) => rolesIn(child as typeof node)),
  ];
}

const page = { image, action: { label: 'Start a pilot', href: 'https://www.tidewater.example/pilot/' } };
const sections = ['hero', 'steps', 'quote'].map(exampleSection);

test.each([
  ['a4', 595.28, 841.89],
  ['letter', 612, 792],
])('a sheet of %s is one tagged page with title and language', async (format, width, height) => {
  const { pdf, pages, info, size, roles, text, links, findings } = await printed(
    { ...page, sections },
    { formats: [format] },
  );
  expect(pages).toBe(1);
  expect(info).toMatchObject({ Title: 'Quiet season', Language: 'en', Author: 'Tidewater' });
  expect([size?.[2], size?.[3]]).toEqual([expect.closeTo(width, 0), expect.closeTo(height, 0)]);
  expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Figure', 'P']));
  for (const words of [
    'You know before the ship does.',
    'Start a pilot',
    'www.tidewater.example/pilot',
    'Send one week of calls',
    'fictional company',
  ]) {
    expect(text).toContain(words);
  }
  expect(links).toContain(
    `https://www.tidewater.example/pilot/?utm_source=${format}&utm_medium=print&utm_campaign=quiet&utm_content=quiet-season`,
  );
  expect(Buffer.from(pdf as Uint8Array).includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
  expect(findings).toEqual([]);
});

test('the code is read back as the address, by a reader of pictures', async () => {
  const address = 'https://www.tidewater.example/pilot/?utm_source=a4&utm_medium=print&utm_campaign=quiet';
  const { data, info } = await sharp(Buffer.from(qrPicture(address, '#08162c', '#ffffff')), { density: 600 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })).toBe(address);
});

test('the same document gives the same bytes', async () => {
  const first = await printed({ ...page, sections });
  expect(
    Buffer.from((await printed({ ...page, sections })).pdf as Uint8Array).equals(Buffer.from(first.pdf as Uint8Array)),
  ).toBe(true);
});

test('Arabic is set from right to left in the brand’s fonts', async () => {
  const {
    pages,
    info,
    text = '',
  } = await printed(
    { locale: 'ar', title: 'متر مربع واحد', description: 'لكل شخص متر مربع واحد.' },
    { ...settings.hollyhock, locale: 'ar', formats: ['a4'] },
  );
  expect(pages).toBe(1);
  expect(info).toMatchObject({ Language: 'ar', Title: 'متر مربع واحد' });
  expect(text.normalize('NFKC')).toContain('متر');
});

test('what has no room is left out whole and named, and the page stays one', async () => {
  const many = ['hero', 'stats', 'steps', 'faq', 'quote', 'feature-grid', 'pricing', 'timeline', 'team'].map(
    exampleSection,
  );
  const { pages, text = '', findings } = await printed({ ...page, sections: many });
  expect(pages).toBe(1);
  expect(findings.length).toBeGreaterThan(0);
  for (const { rule, path, message } of findings) {
    expect(rule).toBe('print-room');
    const section = many[Number(/^sections\.(\d+)$/.exec(path)?.[1])];
    expect(message).toContain('left out whole');
    expect(text).not.toContain(String(section?.title));
  }
});

test('words that fill more than a page are a finding and no sheet', async () => {
  const { pdf, findings } = await printed({ description: 'Many words. '.repeat(900) });
  expect(pdf).toBeUndefined();
  expect(findings).toMatchObject([
    { rule: 'print-room', severity: 'error', path: 'title', channel: 'print', format: 'a4' },
  ]);
});

describe('a picture that cannot be read is a finding, and the sheet is made without', () => {
  test.each([
    ['not there', undefined],
    ['of another kind', { bytes: new Uint8Array(8), type: 'video/mp4' }],
    ['broken', { bytes: new TextEncoder().encode('<svg><broken'), type: 'image/svg+xml' }],
    ['no picture at all', { bytes: new Uint8Array([1, 2, 3]), type: 'image/png' }],
  ])('%s', async (_what, file) => {
    const { pages, roles, findings } = await printed({ image }, { picture: async () => file });
    expect(pages).toBe(1);
    expect(roles?.filter((role) => role === 'Figure')).toHaveLength(2);
    expect(findings).toMatchObject([{ rule: 'print-picture', path: 'image' }]);
  });
});

test('a brand without a logo has its name in its place', async () => {
  const { brand } = settings.tidewater;
  const without = { ...brand, file: (name: string) => (name === 'logo.svg' ? undefined : brand.file(name)) };
  const { pages, text, findings } = await printed({}, { brand: without });
  expect([pages, findings.map(({ rule }) => rule)]).toEqual([1, ['print-logo']]);
  expect(text).toMatch(/^Tidewater/);
});

test('signs that the fonts do not have are named', async () => {
  const { text, findings, pages } = await printed({ description: 'Grow 🌱 now 👩‍👩‍👧‍👦.', legal: 'Grow 成长.' });
  expect(findings).toMatchObject([
    { rule: 'print-signs', path: 'description', severity: 'warning' },
    { rule: 'print-signs', path: 'legal', severity: 'error' },
  ]);
  expect(findings[0]?.message).toContain('🌱 👩‍👩‍👧‍👦');
  expect(pages).toBe(1);
  expect(text).toContain('Grow now.');
});

test.each(Object.entries(hostileTexts))('a text that tries %s is words on paper', async (_what, hostile) => {
  const body = `<p>${hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  const {
    pages,
    text = '',
    links,
  } = await printed({
    title: hostile,
    description: hostile,
    legal: hostile,
    action: { label: hostile, href: 'https://www.tidewater.example/' },
    sections: [
      { section: 'hero', title: 'Now' },
      { section: 'faq', title: hostile, items: [{ question: hostile, answer: body }] },
    ],
  });
  expect(pages).toBe(1);
  expect(new Set(links?.map((link) => new URL(link).host))).toEqual(new Set(['www.tidewater.example']));
  const letters = (words: string) => words.replace(/[^A-Za-z0-9#[\]$*]+/g, '');
  expect(letters(text)).toContain(letters(hostile.replace(/�/g, '')));
  expect(text).not.toContain('root:');
});

describe('sections are laid out', () => {
  const sheet = { sheet: 100, head: 20, foot: 20 };
  test.each([
    ['each in the column that has more room', [30, 10, 10, 10], [[0], [1, 2, 3]], []],
    ['those too high left out, those after them not', [70, 30, 30], [[1], [2]], [0]],
    ['none', [], [[], []], []],
  ])('%s', (_what, heights, columns, left) => {
    expect(layOut({ ...sheet, sections: heights }, 5)).toMatchObject({ columns, left });
  });
});

test('draws for views what it sets for printers, with the same findings and nothing that runs', async () => {
  const document = sampleDocument({
    image,
    title: '<script>alert(1)</script> & co',
    sections: [exampleSection('pricing')],
  });
  const [drawn, set] = await Promise.all([
    drawSheets(document, settings.tidewater),
    print.render(document, settings.tidewater),
  ]);
  expect(drawn.outputs.map(({ file, type }) => [file, type])).toEqual([
    ['a4.svg', 'image/svg+xml'],
    ['letter.svg', 'image/svg+xml'],
  ]);
  expect(drawn.findings).toEqual(set.findings);
  for (const { content } of drawn.outputs) {
    expect(new TextDecoder().decode(content as Uint8Array)).not.toMatch(/<script|<a\b|\son\w+=/i);
    const { width = 0, height = 0 } = await sharp(Buffer.from(content)).metadata();
    expect(height / width).toBeGreaterThan(1.2);
  }
});
