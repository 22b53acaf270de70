import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first, pathOf } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { type Answer, Person } from '../server/person.ts';

type Bytes = Buffer<ArrayBuffer>;

/** A PNG, with another size written into its head. */
async function largePng(side: number): Promise<Bytes> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  return Buffer.from(png);
}

/** A GIF that says how large its pictures are, of which each paints one pixel. */
function largeGif(side: number, frames: number): Bytes {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(side, 0);
  size.writeUInt16LE(side, 2);
  const picture = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  const head = [Buffer.from('GIF89a', 'latin1'), size, Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255])];
  return Buffer.concat([...head, ...Array<Buffer>(frames).fill(Buffer.from(picture)), Buffer.from([0x3b])]);
}

/** A JPEG whose picture is noise. */
async function brokenJpeg(): Promise<Bytes> {
  const jpeg = await sharp({ create: { width: 900, height: 900, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const tables = jpeg.indexOf(Buffer.from([0xff, 0xc4]));
  return Buffer.from(jpeg.fill(0xee, tables + 5, tables + 21));
}

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}</svg>`;
const uses = Array.from(
  { length: 30 },
  (_, at) => `<g id="a${at}"><use href="#a${at + 1}"/><use href="#a${at + 1}"/></g>`,
);

describe('pictures that would cost more than they show', () => {
  let cms: CmsServer;
  let writer: Person;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    writer = await Person.demo(cms, 'writer');
  }, 90_000);

  afterAll(() => cms.destroy());

  const count = async () => (await writer.get('/api/media/count')).body.totalDocs;

  function upload(name: string, bytes: string | Bytes, type: string, data: object = {}): Promise<Answer> {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ brand: 'hollyhock', ...data }));
    form.set('file', new Blob([bytes], { type }), name);
    return writer.send('POST', '/api/media', form);
  }

  it.each<[string, string, string, () => Promise<string | Bytes>, RegExp]>([
    ['256 million pixels', 'a.png', 'image/png', () => largePng(16_000), /256 million in all; it may have 100 million/],
    ['900 million pixels', 'a.png', 'image/png', () => largePng(30_000), /900 million in all/],
    ['a GIF of 110 million', 'a.gif', 'image/gif', async () => largeGif(500, 440), /440 pictures of 500 by 500/],
    [
      'two to the thirtieth shapes',
      'a.svg',
      'image/svg+xml',
      async () => svg(`${uses.join('')}<g id="a30"/>`),
      /shapes/,
    ],
    [
      '256 million pixels in a drawing',
      'a.svg',
      'image/svg+xml',
      async () => svg(`<image href="data:image/png;base64,${(await largePng(16_000)).toString('base64')}"/>`),
      /In the SVG/,
    ],
    ['a picture that cannot be drawn', 'a.jpg', 'image/jpeg', brokenJpeg, /cannot be drawn/],
  ])('%s: refused before anybody decodes them', async (_, name, type, make, message) => {
    const before = await count();
    const answer = await upload(name, await make(), type);
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(pathOf(answer)).toBe('file');
    expect(answer.body.errors[0].message).toMatch(message);
    expect(await count()).toBe(before);
  });

  it.each([
    ['an address that is escaped', '<style>a{fill:u\\72l(//example.org/x)}</style>'],
    ['an address in signs of their numbers', '<style>a{fill:u&#114;l(&#x2f;/example.org/x)}</style>'],
    ['a sheet in signs of their numbers', '<style>@&#105;mport "//example.org/x"</style>'],
    ['a set of pictures', '<style>a{background:image-set("//example.org/x" 1x)}</style>'],
    ['an escaped address in an attribute', '<path d="M0 0" style="fill:u\\72l(//example.org/x)"/>'],
    ['an address that is painted with', '<rect fill="url(https://example.org/x#a)"/>'],
    ['an address under a name of its own', '<image xmlns:x="http://www.w3.org/1999/xlink" x:href="//example.org/x"/>'],
    ['an address that comes by and by', '<rect><set attributeName="fill" to="url(//example.org/x)"/></rect>'],
    ['a script that is hidden in text', '<style><![CDATA[</style><script>alert(1)</script>]]></style>'],
    ['a link that runs', '<a xlink:href="java&#10;script:alert(1)"><path d="M0 0"/></a>'],
    ['a drawing in a drawing', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'],
  ])('a drawing with %s is refused', async (_, inside) => {
    const answer = await upload('away.svg', svg(inside), 'image/svg+xml');
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(pathOf(answer)).toBe('file');
  });

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${svg('<script>alert(1)</script>')}`, 'utf16le')],
    ['UTF-8 with a mark at its beginning', Buffer.from(`\ufeff${svg('<script>alert(1)</script>')}`)],
    ['UTF-7, as it says', Buffer.from(`<?xml version="1.0" encoding="UTF-7"?>${svg('+ADw-script+AD4-')}`)],
  ])('a drawing in %s is read as it is', async (_, bytes) => {
    const answer = await upload('marked.svg', Buffer.from(bytes), 'image/svg+xml');
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
  });

  it('a drawing that brings its font and its shapes is kept', async () => {
    const rows = `<defs><g id="row">${'<use href="#dot"/>'.repeat(99)}</g><path id="dot" d="M0 0"/></defs>`;
    const style =
      '<style><![CDATA[@font-face { src: url("data:font/woff2;base64,AA==") } a > b { fill: url(#dot) }]]></style>';
    const answer = await upload('own.svg', svg(style + rows + '<use href="#row"/>'.repeat(99)), 'image/svg+xml');
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  });

  it.each([
    [{ width: 5 }, 'width'],
    [{ url: '/elsewhere.png' }, 'url'],
    [{ thumbnailURL: '/elsewhere.png' }, 'thumbnailURL'],
    [{ filename: 'other.png' }, 'filename'],
    [{ sizes: { thumbnail: { url: '/elsewhere.png' } } }, 'sizes'],
  ])('what a file is, is read out of it: %j', async (data, path) => {
    const bytes = Buffer.from(
      await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    );
    const made = await upload('red.png', bytes, 'image/png', data);
    expect(made.status, JSON.stringify(made.body)).toBe(403);
    expect(pathOf(made)).toBe(path);
    const picture = await first(writer, 'media', 'where[brand][equals]=hollyhock');
    const changed = await writer.patch(`/api/media/${picture.id}`, { rev: picture.rev, ...data });
    expect(changed.status, JSON.stringify(changed.body)).toBe(403);
    expect(pathOf(changed)).toBe(path);
  });

  it.each([
    [{ width: 99_999 }, 'width'],
    [{ height: -1 }, 'height'],
    [{ filesize: 1 }, 'filesize'],
    [{ mimeType: 'application/pdf' }, 'mimeType'],
    [{ focalX: 1e9 }, 'focalX'],
  ])('what a file is stays what it is: %j', async (data, path) => {
    const picture = await first(writer, 'media', 'where[brand][equals]=hollyhock');
    const answer = await writer.patch(`/api/media/${picture.id}`, { rev: picture.rev, ...data });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(pathOf(answer)).toBe(path);
    const all = await writer.patch(`/api/media/${picture.id}`, picture);
    expect(all.status, JSON.stringify(all.body)).toBe(200);
  });

  it('a file that is only spoken of is none', async () => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ brand: 'hollyhock' }));
    form.set('file', JSON.stringify({ filename: '../cms.db', mimeType: 'image/png', size: 5 }));
    const answer = await writer.send('POST', '/api/media', form);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toContain('Send it again');
  });
});
