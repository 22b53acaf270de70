import { mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { Importing, messages } from './importing.ts';
import { type WxrItem, wxr, wxrEnd, wxrItem, wxrStart } from './wxr.ts';

let place = new Importing();
afterEach(() => {
  place.remove();
  place = new Importing();
});

const items: WxrItem[] = [
  { id: 1, slug: 'one', content: 'One' },
  { id: 2, slug: 'two', content: 'Two' },
  { id: 3, slug: 'about', type: 'page', content: 'We' },
];

describe('A second import', () => {
  test('of the same changes nothing', async () => {
    await place.run(items);
    const snapshot = () =>
      place
        .files()
        .map((path) => [path, statSync(join(place.root, path)).mtimeMs, readFileSync(join(place.root, path), 'utf8')]);
    const before = snapshot();
    const { files } = await place.run(items);
    expect(files).toEqual({ added: 0, changed: 0, unchanged: 5, kept: 0 });
    expect(snapshot()).toEqual(before);
  });

  test('writes over its own files where the export changed', async () => {
    await place.run(items);
    const { files } = await place.run([{ ...items[0], id: 1, content: 'One, better' }, ...items.slice(1)]);
    expect(files).toEqual({ added: 0, changed: 1, unchanged: 4, kept: 0 });
    expect(place.body('one')).toBe('One, better');
  });

  test('keeps what a person changed since, and says so', async () => {
    await place.run(items);
    const edited = `${place.read('posts/one.md')}\nBy hand.\n`;
    place.put('content/hollyhock/posts/one.md', edited);
    const { files, findings } = await place.run([{ ...items[0], id: 1, content: 'Other' }, ...items.slice(1)]);
    expect(files.kept).toBe(1);
    expect(place.read('posts/one.md')).toBe(edited);
    expect(findings).toMatchObject([
      { severity: 'warning', path: 'post 1', message: expect.stringContaining('posts/one.md was changed') },
    ]);
  });

  test('of the rest of a site keeps the redirects of the first', async () => {
    await place.run(items.slice(0, 1));
    await place.run(items.slice(1, 2));
    expect(place.read('redirects.yaml').match(/to: post:/g)).toHaveLength(2);
  });
});

test('files that were there before stay, and what was not imported is named', async () => {
  place.put('content/hollyhock/posts/one.md', 'mine');
  place.put('content/hollyhock/pages/about.json', '{}');
  place.put('content/hollyhock/redirects.yaml', '- { from: /x/, to: page:home }\n');
  const { findings, files } = await place.run(items);
  expect(files.kept).toBe(2);
  expect(place.read('posts/one.md')).toBe('mine');
  expect(place.read('redirects.yaml')).toContain('/x/');
  expect(place.read('.import/wordpress-redirects.yaml')).toContain('post:two');
  expect(place.written()).not.toContain('pages/about.yaml');
  expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
    expect.stringContaining('posts/one.md was there before'),
    expect.stringContaining('pages/about.json is the same document'),
    expect.stringContaining('redirects.yaml was written or changed by somebody else'),
  ]);
});

test('an export in several files is one', async () => {
  const first = place.put(
    'uploads/1.xml',
    wxr({ items: [{ id: 1, slug: 'one', content: '<a href="/2019/03/two/">two</a>' }] }),
  );
  const second = place.put(
    'uploads/2.xml',
    wxr({ items: [{ id: 2, slug: 'two', content: '<a href="/2019/03/one/">one</a>' }] }),
  );
  const { posts } = await place.run([], { files: [first, second] });
  expect([posts, place.body('one'), place.body('two')]).toEqual([2, '[two](post:two)', '[one](post:one)']);
});

describe('What is no export', () => {
  const good = wxr({ items });
  test.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'is empty'],
    [
      'a feed',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><item><title>B</title></item></channel></rss>',
      'lacks wp:wxr_version',
    ],
    ['a web page', '<!DOCTYPE html><html><body>Log in</body></html>', 'is a web page'],
    ['other XML', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'begins with <feed>'],
    ['text', 'Fatal error: Allowed memory size exhausted', 'is not XML'],
    ['a ZIP archive', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'is a ZIP archive'],
    ['a file packed by gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'compressed with gzip'],
    ['a file cut off', good.slice(0, good.indexOf('two') + 2), 'ends too soon'],
    ['a file cut off between items', good.slice(0, good.indexOf('</item>') + 7), 'ends too soon'],
    ['a file cut off in a text', good.slice(0, good.indexOf('<![CDATA[Two') + 11), 'ends too soon'],
    ['broken XML', good.replace('<wp:post_id>2</wp:post_id>', '<wp:post_id>2</post_id>'), 'is broken at line'],
    [
      'bytes of another encoding',
      Buffer.from(good.replace('Two', 'Zw\u00f6lf'), 'latin1'),
      'its encoding is utf-8, but near line',
    ],
    ['an unknown encoding', good.replace('UTF-8', 'klingon'), '"klingon"'],
    ['a version to come', good.replace('<wp:wxr_version>1.2', '<wp:wxr_version>3.0'), 'version 3.0'],
  ])('writes nothing, and is told what it is: %s', async (_what, content, said) => {
    await expect(place.run(content)).rejects.toMatchObject({
      name: 'ImportError',
      message: expect.stringContaining(said),
      fix: expect.stringMatching(/\w/),
    });
    expect(place.files()).toEqual([]);
  });

  test('is a file that is not there', async () => {
    await expect(place.run('', { files: [join(place.root, 'nothing.xml')] })).rejects.toThrow('There is no file');
    await expect(place.run('', { files: [place.root] })).rejects.toThrow('is no file');
    await expect(place.run(items, { media: join(place.root, 'nothing') })).rejects.toThrow('There is no folder');
  });
});

test.each([
  ['windows-1252', 'latin1', 'windows-1252'],
  ['UTF-16', 'utf16le', 'UTF-16'],
] as const)('an export in %s is read as it says', async (_what, encoding, declared) => {
  const text = wxr({ items: [{ id: 1, slug: 'one', content: 'Gr\u00fcne B\u00e4ume' }] }).replace('UTF-8', declared);
  await place.run(Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding));
  expect(place.body('one')).toBe('Gr\u00fcne B\u00e4ume');
});

test('an export with a mark of its encoding, control characters and entities of HTML is read', async () => {
  const text = wxr({ items: [{ id: 1, slug: 'one', title: 'X', content: 'a\u000bb\u0000c &#8;d' }] }).replace(
    '<![CDATA[X]]>',
    'Fish&nbsp;&amp; chips&hellip;',
  );
  const { findings } = await place.run(`\ufeff${text}`);
  expect(place.body('one')).toBe('abc d');
  expect(place.read('posts/one.md')).toContain('title: Fish & chips…\n');
  expect(findings).toMatchObject([
    {
      line: text.slice(0, text.indexOf('\u000b')).split('\n').length,
      message: expect.stringContaining('control characters'),
    },
  ]);
});

describe('A hostile export', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`;

  test.each([
    ['entities that grow', bomb, '&j;'],
    ['an entity from elsewhere', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['a definition from elsewhere', '<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]>', ''],
  ])('with %s is refused', async (_what, doctype, entity) => {
    const text = wxr({ items: [{ id: 1, slug: 'one', title: 'X' }] })
      .replace('<rss', `${doctype}<rss`)
      .replace('<![CDATA[X]]>', entity);
    await expect(place.run(text)).rejects.toThrow('declares entities of its own');
    expect(place.files()).toEqual([]);
  });

  test('writes nothing outside the folder, whatever its names', async () => {
    const names = [
      '../../../etc/passwd',
      '..',
      '.',
      '/etc/passwd',
      'C:\\Windows',
      'a\u0000b',
      '%2e%2e%2f%2e%2e',
      '....//',
      '~root',
      '.import/wordpress-files.json',
      'nul',
      '-rf',
      '__proto__',
      'constructor',
    ];
    const hostile = names.flatMap((name, index): WxrItem[] => [
      { id: index + 1, slug: name, creator: name, title: name },
      { id: index + 100, slug: name, type: 'page', parent: index + 99, title: name },
    ]);
    await place.run({ items: hostile, authors: names.map((name) => [name, name]) });
    expect(
      place
        .files()
        .filter(
          (path) =>
            !/^content\/hollyhock\/(?:(?:authors|pages|posts)\/[^.]+\.(?:yaml|md)|redirects\.yaml|\.import\/[a-z-]+\.(?:json|yaml))$/.test(
              path,
            ),
        ),
    ).toEqual([]);
    const { documents, errors } = await place.readBack();
    expect(errors.filter(({ file }) => !file?.endsWith('redirects.yaml'))).toEqual([]);
    expect(documents.filter(({ type }) => type === 'post')).toHaveLength(names.length);
  });

  test('with a number that is a path, and the same number twice, writes each once', async () => {
    const text = `${wxrStart('https://seeds.example', [])}${wxrItem({ id: 1, slug: '', title: '' }).replace('<wp:post_id>1<', '<wp:post_id>../../x<')}${wxrItem({ id: 5, slug: 'a' })}${wxrItem({ id: 5, slug: 'b' })}${wxrEnd}`;
    await place.run(text);
    expect(place.written().filter((path) => path.startsWith('posts/'))).toEqual(['posts/a.md', 'posts/post-1.md']);
  });

  test('does not follow a folder that is a link', async () => {
    mkdirSync(join(place.root, 'elsewhere'));
    mkdirSync(join(place.to, 'hollyhock'), { recursive: true });
    symlinkSync(join(place.root, 'elsewhere'), join(place.to, 'hollyhock/posts'));
    await expect(place.run(items)).rejects.toThrow('is a link that leads elsewhere');
    expect(place.files().filter((path) => path.startsWith('elsewhere'))).toEqual([]);
  });
});

test('says what was kept at the top, and names a file by its line', async () => {
  const { findings } = await place.run([{ id: 1, slug: 'one', sticky: true }]);
  expect(messages(findings)).toContain('kept at the top');
  const text = wxr({ items: [{ id: 1, slug: 'one', sticky: true }] });
  expect(text.split('\n')[(findings[0]?.line ?? 0) - 1]?.trim()).toBe('<item>');
});
