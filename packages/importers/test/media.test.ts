import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { PostDocument } from '@pantograph/content';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Importing, messages } from './importing.ts';

let place = new Importing();
afterEach(() => {
  place.remove();
  place = new Importing();
});

const base = 'https://seeds.example/wp-content/uploads';

function attachment(id: number, file: string, more: { alt?: string; width?: number; parent?: number } = {}) {
  const { alt = '', width = 0, parent = 0 } = more;
  return {
    id,
    parent,
    type: 'attachment',
    status: 'inherit',
    attachmentUrl: `${base}/${file}`,
    meta: {
      _wp_attachment_image_alt: alt,
      ...(width > 0 && {
        _wp_attachment_metadata: `a:5:{s:5:"width";i:${width};s:6:"height";i:${width / 2};s:4:"file";s:5:"x.png";}`,
      }),
    },
  };
}

/** A PNG of one colour. */
function png(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function mediaList(): { url: string; file: string; isHere: boolean; alt?: string; usedBy: string[] }[] {
  return parse(place.read('.import/wordpress-media.yaml'));
}

describe('A picture', () => {
  test.each([
    ['in a size of WordPress', `<img src="${base}/2019/03/leaf-300x200.png">`],
    ['in its own size', `<img src="${base}/2019/03/leaf.png">`],
    ['by http and www', '<img src="http://www.seeds.example/wp-content/uploads/2019/03/leaf-1024x683.png">'],
    ['from the root', '<img src="/wp-content/uploads/2019/03/leaf.png?w=5">'],
    [
      'through the host of Jetpack',
      '<img src="https://i0.wp.com/seeds.example/wp-content/uploads/2019/03/leaf.png?resize=5">',
    ],
    ['loaded late', `<img src="data:image/gif;base64,R0" data-lazy-src="${base}/2019/03/leaf.png">`],
    ['known by number alone', '<!-- wp:image {"id":10} --><figure><img alt=""></figure><!-- /wp:image -->'],
    [
      'linked to itself',
      `<a href="${base}/2019/03/leaf.png"><img class="wp-image-10" src="${base}/2019/03/leaf-150x150.png"></a>`,
    ],
    ['in a gallery of numbers', '[gallery ids="10"]'],
    ['in a gallery of what the post has', '[gallery columns="2"]'],
  ])('%s is the original', async (_what, content) => {
    place.put('uploads/2019/03/leaf.png', png(12, 8));
    await place.run(
      [{ id: 1, slug: 'one', content }, attachment(10, '2019/03/leaf.png', { alt: 'A leaf', parent: 1 })],
      { media: place.uploads },
    );
    expect(place.body('one')).toBe('![A leaf](media/2019/03/leaf.png)');
    const { documents } = await place.readBack();
    const post = documents.find((document): document is PostDocument => document.type === 'post');
    expect(post?.body).toContain('width="12" height="8"');
  });

  test('that was scaled down when it was uploaded is that one', async () => {
    place.put('uploads/2019/03/big-scaled.png', png(12, 8));
    await place.run(
      [
        { id: 1, slug: 'one', content: `<img src="${base}/2019/03/big-300x200.png" alt="B">` },
        attachment(10, '2019/03/big-scaled.png'),
      ],
      { media: place.uploads },
    );
    expect(place.body('one')).toBe('![B](media/2019/03/big-scaled.png)');
  });

  test('that is not here is shown from the old site, and listed', async () => {
    const { findings, media } = await place.run([
      { id: 1, slug: 'one', content: `<img src="${base}/2019/03/leaf-300x200.png">`, meta: { _thumbnail_id: '11' } },
      attachment(10, '2019/03/leaf.png', { alt: 'A leaf' }),
      attachment(11, '2019/03/Über Größe.PNG', { width: 800 }),
      attachment(12, '2019/03/unused.pdf'),
    ]);
    expect(media).toEqual({ listed: 3, used: 2, here: 0 });
    expect(place.body('one')).toBe(`![A leaf](${base}/2019/03/leaf.png)`);
    expect(mediaList()).toEqual([
      {
        url: `${base}/2019/03/leaf.png`,
        file: 'media/2019/03/leaf.png',
        isHere: false,
        alt: 'A leaf',
        usedBy: ['post:one'],
      },
      {
        url: expect.stringContaining('/2019/03/'),
        file: 'media/2019/03/über-größe.png',
        isHere: false,
        usedBy: ['post:one'],
      },
      { url: `${base}/2019/03/unused.pdf`, file: 'media/2019/03/unused.pdf', isHere: false, usedBy: [] },
    ]);
    expect(messages(findings)).toContain('2 are not in media/');
    const { documents } = await place.readBack();
    const post = documents.find((document): document is PostDocument => document.type === 'post');
    expect(post?.image).toMatchObject({ width: 800, height: 400 });
  });

  test('that came later is taken up by the next import', async () => {
    const items = [{ id: 1, slug: 'one', content: `<img src="${base}/2019/03/leaf.png" alt="A leaf">` }];
    await place.run(items);
    place.put('content/hollyhock/media/2019/03/leaf.png', png(3, 3));
    await place.run(items);
    expect(place.body('one')).toBe('![A leaf](media/2019/03/leaf.png)');
  });

  test('that stands first in the post is its own', async () => {
    place.put('uploads/2019/03/leaf.png', png(12, 8));
    await place.run(
      [{ id: 1, slug: 'one', meta: { _thumbnail_id: '10' } }, attachment(10, '2019/03/leaf.png', { alt: 'A leaf' })],
      { media: place.uploads },
    );
    const { documents } = await place.readBack();
    expect(documents.find((document): document is PostDocument => document.type === 'post')?.image).toEqual({
      src: 'media/2019/03/leaf.png',
      alt: 'A leaf',
      width: 12,
      height: 8,
    });
  });
});

describe('A file that is not what its name says', () => {
  test.each([
    ['a page as a picture', 'leaf.png', Buffer.from('<html><script>alert(1)</script>')],
    ['a picture of another kind', 'leaf.jpg', png(2, 2)],
    [
      'a drawing with a script',
      'leaf.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>'),
    ],
    ['a picture that broke off', 'leaf.png', png(9, 9).subarray(0, 40)],
    ['a page as a document', 'leaf.pdf', Buffer.from('<html>no document</html>')],
    ['a program as an archive', 'leaf.zip', Buffer.from('MZ this is a program')],
    ['nothing', 'leaf.png', Buffer.alloc(0)],
    ['a type that media are not', 'leaf.exe', Buffer.from('MZ')],
  ])('is refused, and named: %s', async (_what, name, content) => {
    place.put(`uploads/2019/03/${name}`, content);
    const isPicture = /png|jpg|svg/.test(name);
    const { findings } = await place.run(
      [
        {
          id: 1,
          slug: 'one',
          content: isPicture ? `<img src="${base}/2019/03/${name}">` : `<a href="${base}/2019/03/${name}">a</a>`,
        },
      ],
      { media: place.uploads },
    );
    expect(place.written().filter((path) => path.startsWith('media/'))).toEqual([]);
    expect(messages(findings)).toContain(name);
    expect(findings.some(({ path, line }) => path === 'post 1' && line !== undefined)).toBe(true);
  });
});

test.each([
  ['by dots', `${base}/../../../secret.csv`],
  ['by dots in percent', `${base}/%2e%2e/%2e%2e/secret.csv`],
  ['by slashes in percent', `${base}/..%2f..%2fsecret.csv`],
  ['by a backslash', `${base}/..%5c..%5csecret.csv`],
  ['with NUL', `${base}/secret%00.csv`],
])('an address that climbs out of the uploads %s reads and writes nothing', async (_what, url) => {
  place.put('secret.csv', 'a,secret\n');
  mkdirSync(join(place.uploads, 'deep/er'), { recursive: true });
  const before = place.files();
  await place.run(
    [
      { id: 1, slug: 'one', content: `<img src="${url}"><a href="${url}">a</a>` },
      { id: 2, type: 'attachment', attachmentUrl: url },
    ],
    { media: join(place.uploads, 'deep/er') },
  );
  expect(place.files().filter((path) => !before.includes(path) && !path.startsWith('content/hollyhock/'))).toEqual([]);
  for (const path of place.written()) expect(place.read(path)).not.toContain('a,secret');
});

test('a link out of the uploads is not followed', async () => {
  const secret = place.put('secret.csv', 'a,secret\n');
  symlinkSync(secret, join(place.uploads, 'list.csv'));
  const { findings } = await place.run([{ id: 1, slug: 'one', content: `<a href="${base}/list.csv">a</a>` }], {
    media: place.uploads,
  });
  expect(messages(findings)).toContain('link out of its folder');
  expect(place.written()).not.toContain('media/list.csv');
});

test('two files of one name in small and capital letters stay two', async () => {
  await place.run([{ id: 1, slug: 'one' }, attachment(10, '2019/03/A b.png'), attachment(11, '2019/03/a-b.png')]);
  expect(mediaList().map(({ file }) => file)).toEqual(['media/2019/03/a-b.png', 'media/2019/03/a-b-2.png']);
});
