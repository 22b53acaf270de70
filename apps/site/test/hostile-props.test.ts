import type { ViewProps } from '@pantograph/pages';
import { beforeAll, expect, test } from 'vitest';
import { createRenderer } from '../src/index.js';
import { builtSite } from './built-site.js';
import { sampleView } from './sample-view.js';
import { structure } from './structure.js';

let render: (props: ViewProps) => Promise<string>;

beforeAll(async () => {
  const renderer = await createRenderer(await builtSite());
  render = (props) => renderer.render('post', props);
}, 60_000);

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

const places: readonly [string, Partial<ViewProps>][] = [
  ['lang', { lang: hostile }],
  ['brand.name', { brand: { ...sampleView().brand, name: hostile } }],
  ['brand.icon', { brand: { ...sampleView().brand, icon: hostile } }],
  ['brand.themeColor', { brand: { ...sampleView().brand, themeColor: { light: hostile, dark: hostile } } }],
  ['url', { url: hostile }],
  ['title', { title: hostile }],
  ['heading', { heading: hostile }],
  ['description', { description: hostile }],
  ['image', { image: { url: hostile, alt: hostile } }],
  ['alternates', { alternates: [{ lang: hostile, url: hostile }] }],
  ['feeds', { feeds: [{ type: 'application/rss+xml', title: hostile, href: hostile }] }],
  ['jsonLd', { jsonLd: [{ name: hostile }] }],
  ['robots', { robots: hostile }],
  ['stylesheets', { stylesheets: [hostile] }],
  ['preloadFonts', { preloadFonts: [hostile] }],
  ['preloadImages', { preloadImages: [{ href: hostile, type: hostile }] }],
  ['article', { article: { published: hostile, modified: hostile, authors: [hostile], tags: [hostile] } }],
  ['prev and next', { prev: hostile, next: hostile }],
];

test.each(places)('%s cannot bring in markup', async (_name, differences) => {
  const harmless = JSON.parse(JSON.stringify(differences).replaceAll(JSON.stringify(hostile), '"harmless"'));
  const text = await render(sampleView(differences));
  expect(structure(text)).toEqual(structure(await render(sampleView(harmless))));
});

test('structured data survives its escaping', async () => {
  const data = { name: '</script><!--', text: 'a & b \u2028' };
  const text = await render(sampleView({ jsonLd: [data] }));
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? '';
  expect(JSON.parse(json)).toEqual(data);
});
