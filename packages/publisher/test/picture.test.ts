import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demoBrand, makeSite, readTree, type Site } from './site.js';

let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
const painted = svg('<path fill="var(--pg-color-illustration-2)" d="M0 0h9v9z"/>');

describe('a picture drawn with tokens', () => {
  test('carries the values of those it uses, light and dark', async () => {
    site.write('tidewater/media/quay.svg', painted);
    await site.publish();
    const { values } = await demoBrand();
    const name = '--pg-color-illustration-2';
    const picture = readTree(site.out)['tidewater/media/quay.svg'];
    expect(picture).toContain(`<style>:root{${name}:${values.light[name]};}`);
    expect(picture).toContain(`@media (prefers-color-scheme:dark){:root{${name}:${values.dark[name]};}}</style><path`);
  });

  test('is written again when a token changes, and so is the style sheet, but no page', async () => {
    site.write('tidewater/media/quay.svg', painted);
    site.write('tidewater/media/plain.svg', svg('<path d="M0 0h9v9z"/>'));
    await site.publish();
    const brand = await demoBrand();
    const values = { ...brand.values, light: { ...brand.values.light, '--pg-color-illustration-2': 'rgb(1 2 3)' } };
    const { touched } = await site.publish({ brands: [{ ...brand, values, css: `${brand.css}/**/`, hash: 'other' }] });
    expect(touched.sort()).toEqual(['tidewater/brand/tokens.css', 'tidewater/media/quay.svg']);
  });

  test('that the brand does not have is reported, and the rest is published', async () => {
    site.write('tidewater/media/quay.svg', svg('<path fill="var(--pg-color-none)" d="M0 0h9v9z"/>'));
    for (let time = 0; time < 2; time++) {
      const { refused, outputs } = await site.publish();
      expect(refused).toMatchObject([
        { file: 'tidewater/media/quay.svg', message: expect.stringContaining('--pg-color-none') },
      ]);
      expect(outputs).toBeGreaterThan(5);
    }
    site.write('tidewater/media/quay.svg', painted);
    expect((await site.publish()).refused).toEqual([]);
  });
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a foreign object', '<foreignObject><p>Hi</p></foreignObject>'],
  ['a picture from elsewhere', '<image href="https://example.org/x.png"/>'],
  ['a picture from elsewhere, the old way', `<image xlink:href='//example.org/x.png'/>`],
  ['a style from elsewhere', '<style>@import "https://example.org/x.css";</style>'],
  ['a paint from elsewhere', '<path fill="url(https://example.org/x.svg#a)" d="M0 0"/>'],
  ['a font from elsewhere', '<style>@font-face{font-family:a;src:url("a.woff2")}</style>'],
  ['an event handler', '<path onclick="alert(1)" d="M0 0"/>'],
])('an SVG with %s is refused', async (_, inside) => {
  site.write('tidewater/media/quay.svg', svg(inside));
  const { refused } = await site.publish();
  expect(refused.map(({ file }) => file)).toEqual(['tidewater/media/quay.svg']);
  expect(readTree(site.out)).not.toHaveProperty(['tidewater/media/quay.svg']);
});

test.each([
  ['a reference into itself', '<defs><path id="a" d="M0 0"/></defs><use href="#a"/>'],
  ['a gradient of its own', '<path fill="url(#a)" d="M0 0"/>'],
  ['an embedded picture', '<image href="data:image/png;base64,AAAA"/>'],
])('an SVG with %s is published as it is', async (_, inside) => {
  site.write('tidewater/media/quay.svg', svg(inside));
  expect((await site.publish()).refused).toEqual([]);
  expect(readTree(site.out)['tidewater/media/quay.svg']).toBe(svg(inside));
});
