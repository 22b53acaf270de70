import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViewProps } from '@pantograph/pages';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSite, page, post, readTree, type Site } from './site.js';

let site: Site;

beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

/** Publish, and prove that the tree is the one that a publish from nothing makes. */
async function publishAndCompare(): Promise<void> {
  await site.publish();
  const [incremental, afresh] = [readTree(site.out), readTree(await site.publishAfresh())];
  expect(Object.keys(incremental)).toEqual(Object.keys(afresh));
  for (const [path, text] of Object.entries(afresh)) expect(incremental[path], path).toBe(text);
}

const has = (path: string) => existsSync(join(site.out, 'tidewater', path));
const read = (path: string) => readFileSync(join(site.out, 'tidewater', path), 'utf8');
/** What a view was given, as the renderer of these tests shows it. */
const propsOf = (path: string): ViewProps => JSON.parse(read(path).split('\n').slice(2).join('\n'));
const day = (number: number) =>
  `2026-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 27) + 1).padStart(2, '0')}`;

describe('where a brand has no home page', () => {
  test('the blog stands at its root, until there is one, and again when that is gone', async () => {
    site.write('tidewater/posts/a.md', post({}));
    await publishAndCompare();
    expect(read('index.html')).toContain('A quiet berth');
    expect(read('index.html')).toContain('"url": "https://www.tidewater.example/blog/"');
    site.write('tidewater/pages/home.yaml', page({ title: 'Know before the ship' }));
    await publishAndCompare();
    expect(read('index.html')).toContain('Know before the ship');
    expect(read('blog/index.html')).toContain('A quiet berth');
    site.delete('tidewater/pages/home.yaml');
    await publishAndCompare();
    expect(read('index.html')).toContain('A quiet berth');
  });

  test('and no posts, there is no page at all but the 404', async () => {
    await publishAndCompare();
    expect(has('index.html')).toBe(false);
    expect(has('blog/index.html')).toBe(false);
    expect(has('blog/feed.xml')).toBe(false);
    expect(read('404.html')).toContain('No such berth');
  });
});

describe('lists of posts', () => {
  test('come with the first post and go with the last', async () => {
    await publishAndCompare();
    site.write('tidewater/posts/a.md', post({ tags: ['Tides & locks'] }));
    await publishAndCompare();
    for (const path of [
      'blog/index.html',
      'blog/tags/tides-locks/index.html',
      'blog/authors/ada/index.html',
      'blog/feed.xml',
    ]) {
      expect(has(path), path).toBe(true);
    }
    site.delete('tidewater/posts/a.md');
    await publishAndCompare();
    expect(has('blog/index.html')).toBe(false);
    expect(has('blog/tags')).toBe(false);
  });

  test('have an archive once their first page is full, which tells its periods apart as it fills', async () => {
    for (let number = 0; number < 66; number++) {
      site.write(`tidewater/posts/post-${number}.md`, post({ title: `Tide ${number}`, date: day(number) }));
      if ([7, 8, 59, 60, 65].includes(number)) await publishAndCompare();
      if (number === 7) expect(has('blog/page')).toBe(false);
      if (number === 8) expect(read('blog/index.html')).toContain('/blog/page/2026/');
    }
    expect(has('blog/page/2026/index.html')).toBe(false);
    for (let number = 65; number >= 50; number--) site.delete(`tidewater/posts/post-${number}.md`);
    await publishAndCompare();
    expect(has('blog/page/2026/index.html')).toBe(true);
  });

  test('follow a title, a tag and a date that change', async () => {
    for (const key of ['a', 'b', 'c']) site.write(`tidewater/posts/${key}.md`, post({ title: `Tide ${key}` }));
    await publishAndCompare();
    site.write('tidewater/posts/b.md', post({ title: 'A spring tide' }));
    await publishAndCompare();
    expect(read('blog/index.html')).toContain('A spring tide');
    site.write('tidewater/posts/b.md', post({ title: 'A spring tide', tags: ['springs'], date: '2025-01-01' }));
    await publishAndCompare();
    expect(read('blog/tags/springs/index.html')).toContain('A spring tide');
    expect(read('blog/tags/tides/index.html')).not.toContain('A spring tide');
  });

  test('name their author by the name that is in the author file', async () => {
    site.write('tidewater/posts/a.md', post({}));
    await publishAndCompare();
    site.write('tidewater/authors/ada.yaml', 'name: Ada Mole\n');
    await publishAndCompare();
    expect(read('blog/a/index.html')).toContain('Ada Mole');
    expect(read('blog/authors/ada/index.html')).toContain('Ada Mole');
    expect(read('blog/feed.xml')).toContain('Ada Mole');
    site.delete('tidewater/authors/ada.yaml');
    await publishAndCompare();
    expect(has('blog/authors/ada/index.html')).toBe(false);
  });
});

describe('links', () => {
  test('follow a page to its new address, and come and go with it in the navigation', async () => {
    const settings = readFileSync(join(site.content, 'tidewater/settings.yaml'), 'utf8');
    site.write(
      'tidewater/settings.yaml',
      settings.replace('navigation:', 'navigation:\n  - { label: Pilot, href: page:pilot }'),
    );
    site.write('tidewater/posts/a.md', post({}));
    await publishAndCompare();
    expect(read('blog/a/index.html')).not.toContain('Pilot');
    site.write('tidewater/pages/pilot.yaml', page({}));
    await publishAndCompare();
    expect(read('blog/a/index.html')).toContain('href=\\"/pilot/\\"');
    site.write('tidewater/pages/pilot.yaml', page({ slug: 'try-it' }));
    await publishAndCompare();
    expect(read('blog/a/index.html')).toContain('href=\\"/try-it/\\"');
    expect(has('pilot')).toBe(false);
  });

  test('in a text come and go with what they lead to, and are never dead', async () => {
    site.write('tidewater/posts/a.md', post({ body: 'Read about [the pilot](page:pilot).' }));
    site.write('tidewater/pages/prices.yaml', page({ body: 'As in [the pilot](page:pilot).' }));
    const linked = (path: string) => /<a [^>]*>the pilot<\/a>/.exec(read(path))?.[0];
    const { warnings } = await site.publish();
    expect(warnings.filter(({ message }) => message.includes('"pilot"'))).toHaveLength(2);
    expect(linked('blog/a/index.html')).toBeUndefined();
    for (const there of [true, false]) {
      if (there) site.write('tidewater/pages/pilot.yaml', page({}));
      else site.delete('tidewater/pages/pilot.yaml');
      await publishAndCompare();
      for (const path of ['blog/a/index.html', 'prices/index.html']) {
        expect(linked(path)).toBe(there ? '<a href=\\"/pilot/\\">the pilot</a>' : undefined);
        expect(read(path)).toContain('the pilot');
      }
    }
  });
});

describe('the sitemap', () => {
  test('names the first page of every list, and a new post in known lists touches one file of it', async () => {
    const locations = (path: string) =>
      [...read(path).matchAll(/<loc>https:\/\/www\.tidewater\.example(.*?)<\/loc>/g)].map(([, address]) => address);
    site.write('tidewater/posts/a.md', post({ tags: ['Tides & locks'] }));
    site.write('tidewater/posts/a.de.md', post({ tags: [] }));
    await publishAndCompare();
    expect(locations('sitemap.xml')).toEqual(['/sitemaps/1.xml', '/sitemaps/lists-en.xml', '/sitemaps/lists-de.xml']);
    expect(locations('sitemaps/1.xml').sort()).toEqual(['/blog/a/', '/de/blog/a/']);
    expect(locations('sitemaps/lists-de.xml')).toEqual(['/de/blog/', '/de/blog/authors/ada/']);
    const lists = ['/blog/', '/blog/authors/ada/', '/blog/tags/tides-locks/'];
    expect(locations('sitemaps/lists-en.xml')).toEqual(lists);
    site.write('tidewater/posts/b.md', post({ tags: ['Tides & locks'] }));
    const { touched } = await site.publish();
    expect(touched.filter((path) => path.includes('sitemap'))).toEqual(['tidewater/sitemaps/1.xml']);
    site.write('tidewater/posts/b.md', post({ tags: ['fog'] }));
    await publishAndCompare();
    expect(locations('sitemaps/lists-en.xml')).toContain('/blog/tags/fog/');
    for (const file of ['a.md', 'a.de.md', 'b.md']) site.delete(`tidewater/posts/${file}`);
    await publishAndCompare();
    expect(locations('sitemap.xml')).toEqual(['/sitemaps/1.xml']);
  });
});

describe('the blog', () => {
  test('is called what the navigation calls it, else by its title, wherever it is named as a place', async () => {
    site.write('tidewater/posts/a.md', post({}));
    const paths = ['blog/a/index.html', 'blog/tags/tides/index.html', 'blog/authors/ada/index.html'];
    const named = async (name: string) => {
      await publishAndCompare();
      for (const path of paths) {
        expect(read(path)).toContain(`<li><a href=\\"/blog/\\">${name}</a></li>`);
        expect(read(path).replace(/\s+/g, ' ')).toContain(
          `"name": "${name}", "item": "https://www.tidewater.example/blog/"`,
        );
      }
    };
    await named('Blog');
    const settings = readFileSync(join(site.content, 'tidewater/settings.yaml'), 'utf8');
    site.write('tidewater/settings.yaml', settings.replace('label: Blog', 'label: Potting shed'));
    await named('Potting shed');
    site.write('tidewater/settings.yaml', settings.replace(/navigation:\n.*\n/, 'navigation: []\n'));
    await named('The quay');
  });
});

describe('languages', () => {
  test('of a page name each other, and each has its own lists', async () => {
    site.write('tidewater/pages/home.yaml', page({ title: 'Home' }));
    site.write('tidewater/posts/a.md', post({}));
    await publishAndCompare();
    expect(read('index.html')).toContain('"alternates": []');
    site.write('tidewater/pages/home.de.yaml', page({ title: 'Start' }));
    site.write('tidewater/posts/a.de.md', post({ title: 'Ein stiller Liegeplatz' }));
    await publishAndCompare();
    expect(read('index.html')).toContain('https://www.tidewater.example/de/');
    expect(read('de/index.html')).toContain('"lang": "x-default"');
    expect(read('de/blog/index.html')).toContain('Ein stiller Liegeplatz');
    expect(read('de/blog/a/index.html')).toContain('/de/blog/authors/ada/');
    expect(has('de/blog/authors/ada/index.html')).toBe(true);
    expect(read('blog/index.html')).not.toContain('Ein stiller');
    for (const list of ['blog/', 'blog/authors/ada/']) {
      for (const path of [list, `de/${list}`]) {
        const { alternates, header } = propsOf(`${path}index.html`);
        expect(alternates.map(({ lang, url }) => `${lang} ${url}`)).toEqual([
          `en https://www.tidewater.example/${list}`,
          `de https://www.tidewater.example/de/${list}`,
          `x-default https://www.tidewater.example/${list}`,
        ]);
        expect(header).toContain(`href="/${path.startsWith('de') ? list : `de/${list}`}"`);
      }
    }
    site.write('tidewater/posts/b.md', post({ title: 'Another', tags: [] }));
    const { touched } = await site.publish();
    expect(touched.filter((path) => path.includes('/de/'))).toEqual([]);
    site.delete('tidewater/posts/a.de.md');
    await publishAndCompare();
    expect(propsOf('blog/index.html').alternates).toEqual([]);
    expect(propsOf('blog/authors/ada/index.html').alternates).toEqual([]);
    site.write('tidewater/posts/a.de.md', post({ title: 'Ein stiller Liegeplatz' }));
    site.delete('tidewater/pages/home.de.yaml');
    await publishAndCompare();
    expect(read('index.html')).toContain('"alternates": []');
    expect(read('de/index.html')).toContain('Ein stiller Liegeplatz');
  });
});

test('files of media are found by names in any script', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30"/></svg>';
  const name = 'media/2024/größe-ورد-日本.svg';
  site.write(`tidewater/${name}`, drawing);
  const text = `![The size](${name}) and [the drawing](${name}), not [%2e%2e](media/%2e%2e/x.svg)`;
  site.write('tidewater/posts/size.md', post({ title: 'Size', body: text }));
  const { refused, warnings } = await site.publish();
  expect(refused).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('media/%2e%2e/x.svg')]);
  expect(has(name)).toBe(true);
  const { main } = propsOf('blog/size/index.html');
  const picture = /<img src="([^"]+)"[^>]*width="40"/.exec(String(main))?.[1];
  const link = /<a href="([^"]+)"[^>]*>the drawing/.exec(String(main))?.[1];
  expect([picture, link].map((address) => decodeURI(address ?? ''))).toEqual([`/${name}`, `/${name}`]);
});
