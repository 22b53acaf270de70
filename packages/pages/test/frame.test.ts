import { describe, expect, test } from 'vitest';
import { frameSettings, renderFooter, renderHeader } from '../src/index.js';
import { brand, sampleContext } from './sample-context.js';

const settings = {
  ...frameSettings(brand, 'en', undefined, { home: '/', blog: '/blog/' }),
  navigation: [
    { label: 'Home', href: '/' },
    { label: 'Blog', href: '/blog/' },
    { label: 'Tides', href: '/blog/tags/tides/' },
  ],
};
const header = (path: string, locales: { lang: string; href: string }[] = []) =>
  renderHeader(brand, settings, sampleContext(), { homeHref: '/', path, locales });

describe('the header', () => {
  test.each([
    ['/', 'Home'],
    ['/blog/', 'Blog'],
    ['/blog/gate/', 'Blog'],
    ['/blog/tags/tides/', 'Tides'],
    ['/pilot/', undefined],
  ])('marks the part of the site that %s is in', (path, label) => {
    expect(/aria-current="page"[^>]*>([^<]+)/.exec(header(path))?.[1]?.trim()).toBe(label);
  });

  test('offers the languages a page is to be had in, where there are two', () => {
    const locales = ['en', 'ar'].map((lang) => ({ lang, href: `/${lang}/` }));
    expect(header('/', locales)).toContain('العربية');
    expect(header('/', locales.slice(0, 1))).not.toContain('hreflang');
  });

  test('begins with a link past itself', () => {
    expect(header('/')).toMatch(/^<header[^>]*>\s*<a [^>]*href="#main"/);
  });
});

test('a brand without settings has a frame all the same', () => {
  const german = frameSettings(brand, 'de', undefined, { home: '/de/', blog: '/de/blog/' });
  expect(german.navigation).toEqual([{ label: 'Blog', href: '/de/blog/' }]);
  expect(german.notFound.action).toEqual({ label: 'Zur Startseite', href: '/de/' });
  expect(renderFooter(brand, german, sampleContext({ locale: 'de' }))).toContain('Fictional.');
});
