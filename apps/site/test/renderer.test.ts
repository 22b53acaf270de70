import { type ViewProps, viewNames } from '@pantograph/pages';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRenderer } from '../src/index.js';
import { builtSite } from './built-site.js';
import { sampleView } from './sample-view.js';

let dir: string;

beforeAll(async () => {
  dir = await builtSite();
}, 60_000);

const hostile = `"'><script>alert(1)</script><!-- \${x} {y} </title></style> & \u2028 \u0000 ]]>`;
const { image: _image, article: _article, prev: _prev, next: _next, preloadImages: _pictures, ...bare } = sampleView();

const documents: readonly [string, ViewProps][] = [
  ['with everything', sampleView()],
  ['with nothing that may be missing', { ...bare, alternates: [], feeds: [], jsonLd: [], preloadFonts: [] }],
  [
    'in Arabic',
    sampleView({ lang: 'ar', dir: 'rtl', title: 'كيف تعمل بوابة المدّ', description: 'دقائق يكفي فيها الماء' }),
  ],
  ['with hostile words', sampleView({ title: hostile, heading: hostile, description: hostile })],
  ['with an empty main', sampleView({ main: '', header: '', footer: '' })],
  ['with a main of a megabyte', sampleView({ main: `<main id="main">${'<p>tide</p>'.repeat(90_000)}</main>` })],
  ['with dollar signs and braces', sampleView({ main: '<main id="main">$& $1 {Astro.url} </main>' })],
  ['that is not to be listed', sampleView({ robots: 'noindex' })],
];

describe('documents rendered the fast way', () => {
  for (const view of viewNames) {
    test(`the view "${view}" gives the bytes that the app gives, in every order`, async () => {
      const renderer = await createRenderer(dir);
      for (const [, props] of [...documents, ...documents.toReversed()]) {
        expect(await renderer.render(view, props)).toBe(await renderer.renderThroughApp(view, props));
      }
      expect(renderer.fast).toBe(true);
    });
  }

  test('many at once are as good as one after the other', async () => {
    const renderer = await createRenderer(dir);
    const texts = await Promise.all(documents.map(([, props]) => renderer.render('post', props)));
    for (const [index, [, props]] of documents.entries()) {
      expect(texts[index]).toBe(await renderer.renderThroughApp('post', props));
    }
  });
});

test('a document begins with its doctype and is in its language', async () => {
  const renderer = await createRenderer(dir);
  const text = await renderer.render('page', sampleView({ lang: 'ar', dir: 'rtl' }));
  expect(text).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl"/);
});

test('a document brings no script that runs, and forbids any', async () => {
  const renderer = await createRenderer(dir);
  for (const view of viewNames.filter((name) => name !== 'preview')) {
    const text = await renderer.render(view, sampleView());
    expect(scripts(text)).toEqual(['<script type="application/ld+json">']);
    expect(text).toContain(`content="script-src 'none'`);
  }
});

test('the preview shell runs one script of its own site, and asks only its site and its editors for anything', async () => {
  const renderer = await createRenderer(dir);
  const { brand } = sampleView();
  const origins = ['https://cms.example.org'];
  const setup = { brand: brand as never, locale: 'en', blog: { label: '</script><script>', href: '/' }, origins };
  const preview = { script: '/assets/preview.1.js', style: '/assets/preview.1.css', setup };
  const text = await renderer.render('preview', sampleView({ preview }));
  expect(scripts(text)).toEqual([
    '<script type="application/json" id="pantograph-preview">',
    '<script type="module" src="/assets/preview.1.js">',
  ]);
  expect(text).toContain(
    `content="default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: https://cms.example.org; font-src 'self'; form-action 'none'; base-uri 'none'"`,
  );
  expect(text).toContain('<meta name="robots" content="noindex">');
  expect(text).not.toContain('canonical');
});

function scripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
}
