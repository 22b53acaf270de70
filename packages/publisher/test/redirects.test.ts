import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSite, page, post, readTree, type Site } from './site.js';

let site: Site;
beforeEach(() => {
  site = makeSite();
  site.write('tidewater/pages/pilot.yaml', page({ title: 'Pilot' }));
  site.write('tidewater/posts/tide.md', post({ title: 'Tide' }));
});
afterEach(() => site.remove());

const has = (path: string) => existsSync(join(site.out, 'tidewater', path));
const text = (path: string) => readFileSync(join(site.out, 'tidewater', path), 'utf8');
const props = (path: string) => JSON.parse(text(path).split('\n').slice(2).join('\n'));
const write = (yaml: string) => site.write('tidewater/redirects.yaml', yaml);

/** What an incremental publish made must be what one from nothing makes. */
async function publish() {
  const result = await site.publish();
  expect(readTree(site.out)).toEqual(readTree(await site.publishAfresh()));
  return result;
}

describe('redirects', () => {
  test('lead from a page at the old address, which search engines leave out, and from a line for hosts', async () => {
    write(`
- { from: /old/place/, to: page:pilot }
- { from: /2019/tide.html, to: 'post:tide#part' }
- { from: /de/alt, to: page:pilot }
- { from: /shop/, to: https://shop.example/harbour?a=b }
- { from: /report.pdf, to: /pilot/ }
- { from: /closed/, gone: true }
`);
    const { refused, warnings } = await publish();
    expect({ refused, warnings }).toEqual({ refused: [], warnings: [] });
    expect(props('old/place/index.html')).toMatchObject({
      refresh: '/pilot/',
      url: 'https://www.tidewater.example/pilot/',
      robots: 'noindex',
      main: expect.stringContaining('href="/pilot/"'),
    });
    expect(props('2019/tide.html').refresh).toBe('/blog/tide/#part');
    expect(props('de/alt/index.html')).toMatchObject({
      lang: 'de',
      refresh: '/pilot/',
      heading: 'Diese Seite ist umgezogen',
    });
    expect(props('shop/index.html').url).toBe('https://shop.example/harbour?a=b');
    expect(has('report.pdf'), 'no page can stand where a file is asked for').toBe(false);
    const gone = props('closed/index.html');
    expect(gone).toMatchObject({ robots: 'noindex', heading: 'This page is gone' });
    expect(gone).not.toHaveProperty('refresh');
    expect(text('_redirects').split('\n')).toEqual([
      '/old/place/ /pilot/ 301',
      '/2019/tide.html /blog/tide/#part 301',
      '/de/alt/ /pilot/ 301',
      '/shop/ https://shop.example/harbour?a=b 301',
      '/report.pdf /pilot/ 301',
      '/closed/ /closed/ 410',
      '',
    ]);
    expect(text('sitemaps/1.xml')).not.toMatch(/old|closed/);
  });

  test('lead to whichever language a document is written in', async () => {
    site.write('tidewater/posts/flut.de.md', post({ title: 'Flut' }));
    write('[{ from: /2019/05/flut/, to: post:flut }, { from: /de/2019/flut/, to: post:flut }]');
    const { refused, warnings } = await publish();
    expect([refused, warnings]).toEqual([[], []]);
    expect(text('_redirects')).toBe('/2019/05/flut/ /de/blog/flut/ 301\n/de/2019/flut/ /de/blog/flut/ 301\n');
    expect(props('2019/05/flut/index.html').refresh).toBe('/de/blog/flut/');
    site.write('tidewater/posts/flut.md', post({ title: 'Flood' }));
    await publish();
    expect(props('2019/05/flut/index.html').refresh).toBe('/blog/flut/');
  });

  test('follow a page that moves, and touch nothing else', async () => {
    write('[{ from: /old/, to: page:pilot }, { from: /older/, to: post:tide }]');
    await publish();
    site.write('tidewater/pages/pilot.yaml', page({ title: 'Pilot', slug: 'harbour/pilot' }));
    const { touched } = await publish();
    expect(props('old/index.html').refresh).toBe('/harbour/pilot/');
    expect(text('_redirects')).toContain('/old/ /harbour/pilot/ 301');
    expect(touched).not.toContain('tidewater/older/index.html');
    site.write('tidewater/posts/tide.md', post({ title: 'Another title' }));
    expect((await publish()).touched).not.toContain('tidewater/old/index.html');
  });

  test('come and go with their file, one by one', async () => {
    write('[{ from: /one/, to: page:pilot }, { from: /two/, to: page:pilot }]');
    await publish();
    write('[{ from: /two/, to: page:pilot }, { from: /three/, gone: true }]');
    const { touched } = await publish();
    expect(touched.sort()).toEqual(['tidewater/_redirects', 'tidewater/one/index.html', 'tidewater/three/index.html']);
    site.delete('tidewater/redirects.yaml');
    await publish();
    expect([has('two/index.html'), has('_redirects')]).toEqual([false, false]);
  });

  test('give way to a document that takes their address, and come back when it goes', async () => {
    write('[{ from: /harbour/, to: page:pilot }]');
    await publish();
    site.write('tidewater/pages/harbour.yaml', page({ title: 'Harbour' }));
    const { refused, warnings } = await publish();
    expect(refused).toEqual([]);
    expect(warnings).toMatchObject([
      { file: 'tidewater/redirects.yaml', message: expect.stringContaining('tidewater/pages/harbour.yaml') },
    ]);
    expect(props('harbour/index.html').heading).toBe('Harbour');
    expect(has('_redirects')).toBe(false);
    site.delete('tidewater/pages/harbour.yaml');
    expect((await publish()).warnings).toEqual([]);
    expect(props('harbour/index.html').refresh).toBe('/pilot/');
  });

  test('take over the address that a page leaves, in the same publish', async () => {
    await publish();
    site.write('tidewater/pages/pilot.yaml', page({ title: 'Pilot', slug: 'pilots' }));
    write('[{ from: /pilot/, to: page:pilot }]');
    await publish();
    expect(props('pilot/index.html').refresh).toBe('/pilots/');
    expect(props('pilots/index.html').heading).toBe('Pilot');
  });

  test('lead nowhere where what they lead to is not live, and say so', async () => {
    write('[{ from: /old/, to: page:lost }, { from: /older/, to: /nowhere/ }]');
    const { warnings } = await publish();
    expect(warnings.map(({ path, message }) => [path, message])).toEqual([
      ['redirects.1.to', 'The site has no page at /nowhere/.'],
      ['redirects.0.to', 'The link leads to the page "lost", which is not there or not published.'],
    ]);
    expect(has('old/index.html')).toBe(false);
    site.write('tidewater/pages/lost.yaml', page({ title: 'Found' }));
    await publish();
    expect(props('old/index.html').refresh).toBe('/lost/');
  });
});

describe('redirects', () => {
  test('that lead to one another lead to the end at once, and the whole chain is told', async () => {
    write(`
- { from: /a/, to: /b/ }
- { from: /b, to: /c/#part }
- { from: /c/, to: page:pilot }
- { from: /d/, to: /e }
- { from: /e/, gone: true }
`);
    const { refused, warnings } = await publish();
    expect(refused).toEqual([]);
    expect(warnings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('/a/ → /b/ → /c/#part → page:pilot'),
        expect.stringContaining('/d/ → /e, which is gone'),
      ]),
    );
    expect(props('a/index.html').refresh).toBe('/pilot/');
    expect(text('_redirects')).toContain('/d/ /d/ 410');
    site.write('tidewater/pages/pilot.yaml', page({ title: 'Pilot', slug: 'pilots' }));
    await publish();
    expect(props('a/index.html').refresh).toBe('/pilots/');
  });

  test('lead from where an author was', async () => {
    write('[{ from: /blog/authors/lovelace/, to: /blog/authors/ada/ }, { from: /blog/authors/ada, to: page:pilot }]');
    const { refused, warnings } = await publish();
    expect(refused).toEqual([]);
    expect(warnings.at(-1)?.message).toContain('tidewater/authors/ada.yaml');
    expect(props('blog/authors/lovelace/index.html').refresh).toBe('/blog/authors/ada/');
    expect(props('blog/authors/ada/index.html')).not.toHaveProperty('refresh');
  });
});

describe('redirects are refused, and those before stay, where', () => {
  test.each([
    [
      'an address stands twice',
      '[{ from: /a/, to: /pilot/ }, { from: /A, to: /pilot/ }]',
      /stands twice; the first is entry 1/,
    ],
    ['they lead in a circle', '[{ from: /a/, to: /b/ }, { from: /b/, to: /a/ }]', /circle: \/a\/ → \/b\/ → \/a\//],
    ['one leads to itself', '[{ from: /a/, to: /a }]', /circle: \/a\/ → \/a/],
    [
      'many lead to one another',
      `[${Array.from({ length: 30 }, (_, n) => `{ from: /p${n}/, to: /p${n + 1}/ }`).join(', ')}]`,
      /more than 20 others/,
    ],
    ['it is nothing', '[{ from: /a/ }]', /either "to"/],
    ['it is both', '[{ from: /a/, to: /b/, gone: true }]', /either "to"/],
    ['it climbs', '[{ from: /a/../../b/, to: /pilot/ }]', /climbs/],
    ['it climbs in other signs', '[{ from: /%2e%2e/b/, to: /pilot/ }]', /climbs/],
    ['it is a whole address', '[{ from: "https://old.example/a/", to: /pilot/ }]', /not a path of this site/],
    ['it has a query', '[{ from: "/index.php?p=1", to: /pilot/ }]', /not a path of this site/],
    ['it is the home page', '[{ from: /, to: /pilot/ }]', /where the site begins/],
    ['it is a language', '[{ from: /de/, to: /pilot/ }]', /where the site begins/],
    ['it is the blog', '[{ from: /de/blog/tags/x/, to: /pilot/ }]', /makes itself/],
    ['it is a file of the site', '[{ from: /_redirects, to: /pilot/ }]', /makes itself/],
    ['it could run something', '[{ from: /a/, to: "javascript:alert(1)" }]', /not an address a link may have/],
    ['it leads to another host unnamed', '[{ from: /a/, to: //evil.example/ }]', /to/],
    ['it is no list', 'from: /a/\nto: /b/\n', /redirects/],
  ])('%s', async (_, yaml, message) => {
    write('[{ from: /first/, to: page:pilot }]');
    await publish();
    write(yaml);
    const { refused } = await site.publish();
    expect(refused.map(({ message, fix }) => `${message} ${fix}`).join('\n')).toMatch(message);
    expect(refused[0]).toMatchObject({ file: 'tidewater/redirects.yaml', line: expect.any(Number) });
    expect(props('first/index.html').refresh).toBe('/pilot/');
  });
});
