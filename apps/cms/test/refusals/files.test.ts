import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first, pathOf } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import { type Answer, Person } from '../server/person.ts';

const svg = (inside: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${more}>${inside}</svg>`;
const html = '<!doctype html><script>alert(1)</script>';

describe('files', () => {
  let cms: CmsServer;
  let writer: Person;
  let png: Buffer<ArrayBuffer>;
  let jpeg: Buffer<ArrayBuffer>;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    writer = await Person.demo(cms, 'writer');
    const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
    png = Buffer.from(await picture.clone().png().toBuffer());
    jpeg = Buffer.from(await picture.clone().jpeg().toBuffer());
  }, 90_000);

  afterAll(() => cms.destroy());

  const count = async () => (await writer.get('/api/media/count')).body.totalDocs;

  function upload(name: string, bytes: string | Buffer<ArrayBuffer>, type: string, data: object = {}): Promise<Answer> {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ brand: 'hollyhock', ...data }));
    form.set('file', new Blob([bytes], { type }), name);
    return writer.send('POST', '/api/media', form);
  }

  it('are kept when they are what they say', async () => {
    for (const [name, bytes, type] of [
      ['red.png', png, 'image/png'],
      ['red.jpg', jpeg, 'image/jpeg'],
      ['drawing.svg', svg('<defs><path id="a" d="M0 0"/></defs><use href="#a"/>'), 'image/svg+xml'],
    ] as const) {
      const answer = await upload(name, bytes as Buffer<ArrayBuffer>, type);
      expect(answer.status, JSON.stringify(answer.body)).toBe(201);
      expect(answer.body.doc).toMatchObject({ key: name, brand: 'hollyhock' });
    }
  });

  const wrong: [string, string, () => string | Buffer<ArrayBuffer>, string][] = [
    ['a script in a drawing', 'a.svg', () => svg('<script>alert(1)</script>'), 'image/svg+xml'],
    ['a handler in a drawing', 'a.svg', () => svg('<g onclick="alert(1)"/>'), 'image/svg+xml'],
    ['a handler of the drawing itself', 'a.svg', () => svg('', ' onload="alert(1)"'), 'image/svg+xml'],
    [
      'a script link in a drawing',
      'a.svg',
      () => svg('<a href="java&#x0A;script:alert(1)"><path d="M0 0"/></a>'),
      'image/svg+xml',
    ],
    ['HTML in a drawing', 'a.svg', () => svg('<foreignObject><b>words</b></foreignObject>'), 'image/svg+xml'],
    [
      'a drawing of elsewhere in a drawing',
      'a.svg',
      () => svg('<use href="https://evil.example/x.svg#a"/>'),
      'image/svg+xml',
    ],
    [
      'a picture of elsewhere in a drawing',
      'a.svg',
      () => svg('<image xlink:href="//evil.example/x.png"/>'),
      'image/svg+xml',
    ],
    [
      'a style of elsewhere in a drawing',
      'a.svg',
      () => svg('<style>@import url(https://evil.example/x.css);</style>'),
      'image/svg+xml',
    ],
    [
      'a font of elsewhere in a drawing',
      'a.svg',
      () => svg('<style>a{src:url("https://evil.example/f")}</style>'),
      'image/svg+xml',
    ],
    [
      'a set address in a drawing',
      'a.svg',
      () => svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
      'image/svg+xml',
    ],
    [
      'an entity in a drawing',
      'a.svg',
      () => `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`,
      'image/svg+xml',
    ],
    [
      'a style sheet of a drawing',
      'a.svg',
      () => `<?xml-stylesheet href="https://evil.example/x.css"?>${svg('')}`,
      'image/svg+xml',
    ],
    ['half a drawing', 'a.svg', () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g>', 'image/svg+xml'],
    ['HTML that is called a drawing', 'a.svg', () => html, 'image/svg+xml'],
    ['HTML that is called a picture', 'a.png', () => html, 'image/png'],
    ['HTML', 'a.html', () => html, 'text/html'],
    ['HTML that says it is a picture', 'a.html', () => html, 'image/png'],
    ['a JPEG that is called PNG', 'a.png', () => jpeg, 'image/png'],
    ['a PNG that is called JPEG', 'a.jpg', () => png, 'image/jpeg'],
    ['a drawing that is called PNG', 'a.png', () => svg(''), 'image/png'],
    ['a PNG that is called a drawing', 'a.svg', () => png, 'image/svg+xml'],
    ['a program', 'a.exe', () => Buffer.from('MZ'), 'application/octet-stream'],
    ['a script', 'a.js', () => 'alert(1)', 'text/javascript'],
    ['nothing', 'a.png', () => '', 'image/png'],
    ['half a picture', 'a.png', () => Buffer.from(png.subarray(0, 20)), 'image/png'],
    ['a picture without a name for its kind', 'picture', () => png, 'image/png'],
  ];

  it.each(wrong)('refuses %s', async (_, name, bytes, type) => {
    const before = await count();
    const answer = await upload(name, bytes(), type);
    expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
    expect(answer.body.errors[0].message).not.toContain('went wrong');
    expect(await count()).toBe(before);
  });

  it('keeps no markup that hides in a picture where a browser would run it', async () => {
    const both = Buffer.concat([png, Buffer.from(html)]);
    const answer = await upload('both.png', Buffer.from(both), 'image/png');
    if (answer.status === 201) {
      const { pathname } = new URL(answer.body.doc.url, cms.url);
      const token = writer.authorization;
      const response = await fetch(cms.url + pathname, { headers: { authorization: token } });
      expect(response.headers.get('content-type')).toBe('image/png');
    } else expect(answer.status).toBe(400);
  });

  it.each([
    '../../escape.png',
    '..\\escape.png',
    '/etc/escape.png',
    'a\u0000.png',
    '.htaccess.png',
    'con.png',
    `${'x'.repeat(300)}.png`,
    'a b?c#d.png',
    '<b>.png',
    '‮gnp.png',
  ])('keeps a file called %j in its folder, under a name that an address may have, or refuses it', async (name) => {
    const answer = await upload(name, png, 'image/png');
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
    if (answer.status !== 201) return;
    expect(answer.body.doc.key).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*\.png$/u);
    for (const climbing of ['/', '\\', '\0', '..']) expect(answer.body.doc.filename).not.toContain(climbing);
  });

  it('refuses 50 MB, and its memory stays as it was', async () => {
    const before = await count();
    const answer = await upload('big.png', Buffer.concat([png, Buffer.alloc(50_000_000)]), 'image/png');
    expect(answer.status).toBe(413);
    expect(answer.body.errors[0].message).toContain('25 MB');
    expect(await count()).toBe(before);
    const streamed = await fetch(`${cms.url}/api/media`, {
      method: 'POST',
      headers: { authorization: writer.authorization, 'content-type': 'multipart/form-data; boundary=x' },
      body: endless(),
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      () => 413,
    );
    expect(streamed).toBe(413);
    expect(await count()).toBe(before);
    expect((await writer.get('/api/media?limit=1')).status).toBe(200);
  }, 60_000);

  it.each([
    [{ sha256: '0'.repeat(64) }, 'sha256'],
    [{ key: '../x.png' }, 'key'],
    [{ brand: 'tidewater' }, 'brand'],
    [{ alt: 'x'.repeat(301) }, 'alt'],
  ])('%j is not set by hand', async (data, path) => {
    const picture = await first(writer, 'media', 'where[brand][equals]=hollyhock');
    const answer = await writer.patch(`/api/media/${picture.id}`, { rev: picture.rev, ...data });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(pathOf(answer)).toBe(path);
    expect(await first(writer, 'media', `where[id][equals]=${picture.id}`)).toEqual(picture);
  });

  it('fetches nothing from an address, and takes no other file for its own', async () => {
    const picture = await first(writer, 'media', 'where[brand][equals]=hollyhock');
    const other = await first(writer, 'media', 'where[brand][equals]=tidewater');
    const made = await writer.post('/api/media', {
      brand: 'hollyhock',
      filename: 'x.png',
      url: `${cms.url}/api/access`,
    });
    expect(made.status).toBe(400);
    await writer.patch(`/api/media/${picture.id}`, {
      rev: picture.rev,
      filename: other.filename,
      url: 'http://127.0.0.1:1/x.png',
      mimeType: 'text/html',
    });
    const after = await first(writer, 'media', `where[id][equals]=${picture.id}`);
    expect(after).toMatchObject({ filename: picture.filename, url: picture.url, mimeType: picture.mimeType });
    for (const path of ['/api/media/paste-url', `/api/media/paste-url/${picture.id}?src=http://127.0.0.1:1/`]) {
      expect((await writer.get(path)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('stays of its kind when it is replaced', async () => {
    const made = (await upload('kind.png', png, 'image/png')).body.doc;
    const form = new FormData();
    form.set('_payload', JSON.stringify({ rev: made.rev }));
    form.set('file', new Blob([jpeg], { type: 'image/jpeg' }), 'kind.jpg');
    const answer = await writer.send('PATCH', `/api/media/${made.id}`, form);
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(pathOf(answer)).toBe('file');
  });
});

/** A form whose file never ends, and which does not say how long it is. */
function endless(): ReadableStream<Uint8Array> {
  const head =
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n';
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent === 0) controller.enqueue(new TextEncoder().encode(head));
      sent += 1_000_000;
      if (sent > 60_000_000) controller.close();
      else controller.enqueue(new Uint8Array(1_000_000));
    },
  });
}
