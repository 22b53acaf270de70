import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseUrl, brands, type Demo, openDemo } from './open-demo.js';
import { addresses, alternates, canonical, isListed, linked, meta, named, type PageDocument } from './page-document.js';
import { readElements } from './read-elements.js';

let demo: Demo;
let documents: PageDocument[];

beforeAll(async () => {
  demo = await openDemo();
  documents = brands.flatMap((brand) =>
    demo.pages(brand).map((path) => {
      const html = readFileSync(join(demo.out, brand, path, 'index.html'), 'utf8');
      return { brand, path, html, elements: readElements(html), locale: /^\/([a-z]{2})\//.exec(path)?.[1] ?? 'en' };
    }),
  );
}, 60_000);

afterAll(() => demo?.close());

/** Collect what is wrong on every page, each as `tidewater/blog/: message`. */
function problems(find: (document: PageDocument) => Iterable<string>): string[] {
  return documents.flatMap((document) =>
    [...find(document)].map((found) => `${document.brand}${document.path}: ${found}`),
  );
}

describe('the demo', () => {
  test.each(brands)('has a home page, five landing pages, eight posts and Arabic in %s', (brand) => {
    const own = documents.filter((document) => document.brand === brand);
    const landing = own.filter(({ html, locale }) => html.includes('data-view="page"') && locale === 'en');
    const posts = own.filter(({ html }) => html.includes('data-view="post"'));
    expect(landing.length).toBeGreaterThanOrEqual(6);
    expect(posts.length).toBeGreaterThanOrEqual(8);
    expect(own.filter(({ locale }) => locale === 'ar').length).toBeGreaterThan(0);
  });

  test('says on every page that its company is invented', () => {
    const words = /fictional|invented|erfunden|fiktiv|fictive|invent[ée]|متخي|خيال|مختلق/i;
    expect(problems(({ html }) => (words.test(html) ? [] : ['does not say so']))).toEqual([]);
  });
});

describe('every page', () => {
  test('has one h1 and one of each landmark', () => {
    expect(
      problems(function* (document) {
        for (const name of ['h1', 'main']) {
          const { length } = named(document, name);
          if (length !== 1) yield `${length} ${name}`;
        }
        const frame = named(document, 'header', 'footer').filter(({ attributes }) =>
          /pg-(header|footer)/.test(attributes.class ?? ''),
        );
        if (frame.length !== 2) yield `${frame.length} of header and footer`;
        for (const { attributes } of named(document, 'nav'))
          if (!attributes['aria-label'] && !attributes['aria-labelledby']) yield 'a nav without a name';
      }),
    ).toEqual([]);
  });

  test('says its language and direction', () => {
    expect(
      problems(function* (document) {
        const { lang, dir } = named(document, 'html')[0]?.attributes ?? {};
        if (lang !== document.locale) yield `lang is ${lang}`;
        if (dir !== (document.locale === 'ar' ? 'rtl' : 'ltr')) yield `dir is ${dir}`;
      }),
    ).toEqual([]);
  });

  test('steps through its headings without a gap', () => {
    expect(
      problems(function* (document) {
        let last = 0;
        for (const { name, text } of named(document, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
          const level = Number(name[1]);
          if (level > last + 1) yield `${name} "${text}" after h${last}`;
          last = level;
        }
      }),
    ).toEqual([]);
  });

  test('has each id once', () => {
    expect(
      problems(function* ({ elements }) {
        const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
        for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) yield `#${id} twice`;
      }),
    ).toEqual([]);
  });

  test('has a title and a description that no other page of its brand and language has', () => {
    const seen = new Map<string, string>();
    expect(
      problems(function* (document) {
        const title = named(document, 'title')[0]?.text;
        for (const [what, text] of [
          ['title', title],
          ['description', meta(document, 'description')],
        ] as const) {
          if (!text) {
            yield `no ${what}`;
            continue;
          }
          const key = `${document.brand} ${document.locale} ${what} ${text}`;
          if (seen.has(key)) yield `the ${what} of ${seen.get(key)}`;
          seen.set(key, document.path);
        }
      }),
    ).toEqual([]);
  });

  test('names itself as canonical and its translations, each of which names it back', () => {
    const byUrl = new Map(documents.map((document) => [`${baseUrl(document.brand)}${document.path}`, document]));
    expect(
      problems(function* (document) {
        const own = `${baseUrl(document.brand)}${document.path}`;
        if (canonical(document).join() !== own) yield `canonical is ${canonical(document)}`;
        const list = alternates(document);
        if (list.length > 0 && !list.includes(`${document.locale} ${own}`)) yield 'is not among its own alternates';
        for (const alternate of list) {
          const other = byUrl.get(alternate.split(' ')[1] ?? '');
          if (!other) yield `${alternate} is no page`;
          else if (alternates(other).join() !== list.join()) yield `${other.path} has other alternates`;
        }
      }),
    ).toEqual([]);
  });

  test('carries no script but data and no handler', () => {
    expect(
      problems(function* ({ elements }) {
        for (const { name, attributes } of elements) {
          if (name === 'script' && attributes.type !== 'application/ld+json') yield 'a script';
          for (const attribute of Object.keys(attributes)) if (attribute.startsWith('on')) yield `${name} ${attribute}`;
        }
      }),
    ).toEqual([]);
  });

  test('has the style of the sections that stand on it, and of no others', () => {
    expect(
      problems(function* (document) {
        const style = named(document, 'style').map(({ text }) => text);
        const shown = document.elements
          .filter(({ name }) => name === 'section')
          .flatMap(({ attributes }) => attributes.class?.match(/(?<=^pg-section )pg-[\w-]+/)?.[0] ?? []);
        for (const name of shown) if (!style.join().includes(`.${name}`)) yield `${name} has no style`;
        if (style.length > (shown.length > 0 ? 1 : 0)) yield `${style.length} style elements`;
        if (style.join().includes('.pg-gallery') && !shown.includes('pg-gallery')) yield 'the style of a gallery';
      }),
    ).toEqual([]);
  });

  test('carries structured data that parses and speaks of the address it is at', () => {
    expect(
      problems(function* (document) {
        const data = named(document, 'script').map(({ text }) => JSON.parse(text));
        if (document.html.includes('data-view="post"') && !data.some((item) => item['@type'] === 'BlogPosting')) {
          yield 'a post without BlogPosting';
        }
        for (const item of data) if (item['@context'] !== 'https://schema.org') yield `context ${item['@context']}`;
      }),
    ).toEqual([]);
  });

  test('describes each picture or leaves it out of the reading', () => {
    expect(
      problems((document) =>
        named(document, 'img')
          .filter(({ attributes }) => attributes.alt === undefined)
          .map(({ attributes }) => `${attributes.src} has no alt`),
      ),
    ).toEqual([]);
  });

  test('weighs under 25 kB gzipped with its styles, where it is a landing page', () => {
    const heavy = problems(function* (document) {
      if (!document.html.includes('data-view="page"')) return;
      const styles = linked(document, 'stylesheet').map(({ attributes }) =>
        readFileSync(join(demo.out, document.brand, attributes.href ?? ''), 'utf8'),
      );
      const bytes = [document.html, ...styles].reduce((sum, text) => sum + gzipSync(text).length, 0);
      if (bytes >= 25_000) yield `${bytes} bytes`;
    });
    expect(heavy).toEqual([]);
  });
});

describe('every address in a page', () => {
  test('answers, and where it names a part of a page, has it', async () => {
    const ids = new Map(
      documents.map(({ brand, path, elements }) => [
        `${brand}${path}`,
        new Set(elements.map(({ attributes }) => attributes.id)),
      ]),
    );
    const missing: string[] = [];
    const wanted = new Map<string, string>();
    for (const { brand, path, elements } of documents) {
      for (const address of elements.flatMap(addresses)) {
        const url = URL.parse(address, `${baseUrl(brand)}${path}`);
        if (url?.origin !== baseUrl(brand)) continue;
        const part = decodeURIComponent(url.hash.slice(1));
        const page = ids.get(`${brand}${url.pathname}`);
        if (part && !page?.has(part)) missing.push(`${brand}${path}: ${address} has no such part`);
        wanted.set(`${brand} ${url.pathname}`, `${brand}${path}`);
      }
    }
    for (const [key, from] of wanted) {
      const [brand = '', path = ''] = key.split(' ');
      if (path.startsWith('/forms/')) continue;
      const { status } = await demo.ask(brand, path);
      if (status !== 200) missing.push(`${from}: ${path} answers ${status}`);
    }
    expect(missing).toEqual([]);
    expect(wanted.size).toBeGreaterThan(150);
  });

  test('in a style answers too, fonts included', async () => {
    const missing: string[] = [];
    let count = 0;
    for (const brand of brands) {
      const styles = readdirSync(join(demo.out, brand), { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.css'),
      );
      for (const style of styles) {
        const css = readFileSync(join(demo.out, brand, style), 'utf8');
        for (const [, , address = ''] of css.matchAll(/url\((['"]?)([^'")]+)\1\)/g)) {
          if (address.startsWith('data:') || address.startsWith('#')) continue;
          count += 1;
          const path = new URL(address, `http://a/${dirname(style)}/`).pathname;
          const { status } = await demo.ask(brand, path);
          if (status !== 200) missing.push(`${brand}/${style}: ${address} answers ${status}`);
        }
      }
    }
    expect(missing).toEqual([]);
    expect(count).toBeGreaterThan(10);
  });

  test('stays in its language, or says which it leads to', () => {
    expect(
      problems(function* (document) {
        for (const { attributes, text } of named(document, 'a')) {
          const path = attributes.href ?? '';
          if (!path.startsWith('/') || attributes.hreflang || attributes.lang) continue;
          const to = /^\/([a-z]{2})\//.exec(path)?.[1] ?? 'en';
          if (to !== document.locale && document.locale === 'en') yield `"${text}" leads to ${to}`;
        }
      }),
    ).toEqual([]);
  });
});

describe('robots', () => {
  test.each(brands)('find exactly the pages, the posts and the lists of %s in its sitemap', async (brand) => {
    const robots = (await demo.ask(brand, '/robots.txt')).body.toString();
    const locations = async (path: string) =>
      [...(await demo.ask(brand, path)).body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    expect(robots).toContain(`Sitemap: ${baseUrl(brand)}/sitemap.xml`);
    const chunks = await locations('/sitemap.xml');
    const listed = (await Promise.all(chunks.map((url) => locations(new URL(url).pathname)))).flat();
    const indexed = documents.filter((document) => document.brand === brand && isListed(document));
    expect(listed.sort()).toEqual(indexed.map(({ path }) => `${baseUrl(brand)}${path}`).sort());
  });
});

describe('an unknown address', () => {
  test.each(brands)('is answered by the 404 page of %s', async (brand) => {
    const { status, type, body } = await demo.ask(brand, '/no/such/page/');
    expect(status).toBe(404);
    expect(type).toContain('text/html');
    expect(body.toString()).toContain('data-view="not-found"');
    expect(body.toString()).toContain('noindex');
  });
});

/** List the addresses that an element makes a reader or a browser follow. */
