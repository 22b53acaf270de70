import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channels } from '@pantograph/channels';
import type { OutputBrand } from '@pantograph/publisher';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardBrand, drawing, makeCardSite, withToken } from './card-site.js';
import type { Site } from './site.js';

let site: Site;
let brand: OutputBrand;
beforeEach(async () => {
  site = makeCardSite();
  brand = await cardBrand({ openGraphImages: [] });
});
afterEach(() => site.remove());

const publish = (one = brand) => site.publish({ brands: [one] });
const file = (path: string) => join(site.out, path);
const pictures = ['tidewater/brand/logo-inverse.png', 'tidewater/brand/logo.png', 'tidewater/media/quay.png'];

test('every picture that the HTML of an email names is published, as what mail clients show', async () => {
  await publish();
  const { host } = brand.data;
  const picture = { src: `${host}/media/quay.svg`, alt: 'A drawing', width: 90, height: 60 };
  const document = {
    ...{ key: 'mail', locale: 'en', title: 'Berths', description: 'What is new.', url: `${host}/` },
    sections: [{ section: 'hero', title: 'Berths', image: picture }],
  };
  const email = channels.find(({ name }) => name === 'email');
  const { tokens } = JSON.parse(brand.json);
  const setting = {
    brand: { ...brand.data, tokens, file: () => undefined },
    locale: 'en',
    picture: async () => undefined,
  };
  const made = await email?.render(document, setting);
  const html = made?.outputs.map(({ content }) => String(content)).find((content) => content.includes('<img')) ?? '';
  const named = [...html.matchAll(/src="([^"]+)"/g)].map(([, src = '']) => src.replace(host, 'tidewater'));
  expect(new Set(named)).toEqual(new Set(pictures));
  for (const path of named) expect((await sharp(file(path)).metadata()).format).toBe('png');
  expect(await sharp(file('tidewater/media/quay.png')).metadata()).toMatchObject({ width: 180, height: 120 });
});

test('they are published only where the brand asks for them', async () => {
  await publish();
  await publish(await cardBrand({ openGraphImages: [], emailPictures: false }));
  expect(pictures.map((path) => existsSync(file(path)))).toEqual([false, false, false]);
  expect(existsSync(file('tidewater/media/quay.svg'))).toBe(true);
});

test.each<[string, string, string, string[]]>([
  ['color.illustration.2', 'hex.light', '#204060', [pictures[2] ?? '']],
  ['color.illustration.2', 'hex.dark', '#204060', []],
  ['color.surface.page', 'hex.light', '#ffffff', pictures.slice(1)],
  ['color.surface.page', 'hex.dark', '#000000', pictures.slice(0, 1)],
  ['color.accent', 'hex.light', '#204060', []],
  ['header.logo-height', 'light', '3rem', pictures.slice(0, 2)],
])(
  'a change of the token %s, as %s, draws those again that are painted with it',
  async (path, part, value, expected) => {
    // A drawing with a hole, through which its ground is seen.
    site.write(
      'tidewater/media/quay.svg',
      drawing('color-illustration-2').replace('height="60" fill', 'height="20" fill'),
    );
    await publish();
    const { touched } = await publish(withToken(brand, path, part, value));
    expect(touched.filter((one) => one.endsWith('.png')).sort()).toEqual(expected);
  },
);

test('a PNG of the same name is shown instead, and the drawing again when that goes', async () => {
  await publish();
  const own = readFileSync(file('tidewater/media/quay.png'));
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#806040' } })
    .png()
    .toBuffer();
  site.write('tidewater/media/quay.png', png as unknown as string);
  expect((await publish()).refused).toEqual([]);
  expect(readFileSync(file('tidewater/media/quay.png'))).toEqual(png);
  site.delete('tidewater/media/quay.png');
  expect((await publish()).refused).toEqual([]);
  expect(readFileSync(file('tidewater/media/quay.png'))).toEqual(own);
});
