import { expect, test } from 'vitest';
import { createSource } from '../src/index.js';
import { type BadFile, hero, page, refuses } from './bad-file.js';
import { brands, post, temporaryFolder, writeFiles } from './folder-place.js';
import { largeGif, largePng, largeWebp, moving } from './large-pictures.js';
import { MemoryCursor } from './memory-cursor.js';
import { pictures } from './pictures.js';

/** An SVG of thirty parts, each of which shows the next one twice. */
function useBomb(twice: string): string {
  const parts = Array.from(
    { length: 30 },
    (_, at) => `<g id="a${at}">${twice.replaceAll('{next}', String(at + 1))}</g>`,
  );
  return `<svg viewBox="0 0 1 1"><defs>${parts.join('')}<g id="a30"><rect/></g></defs><use href="#a0"/></svg>`;
}

refuses([
  {
    name: 'a picture that is not there',
    file: 'pages/a.yaml',
    content: page(`${hero}    image: { src: media/none.svg, alt: '' }\n`),
    path: 'sections.0.image.src',
    line: 7,
    message: /no picture media\/none.svg/,
  },
  {
    name: 'a picture that is not there, in a post',
    file: 'posts/a.md',
    content: `${post('A')}\n![x](media/none.svg)\n`,
    path: 'body',
    line: 8,
    message: /no picture media\/none.svg/,
  },
  {
    name: 'a picture out of media',
    file: 'pages/a.yaml',
    content: page(`${hero}    image: { src: media/../../x.svg, alt: '' }\n`),
    path: 'sections.0.image.src',
    message: /no picture/,
  },
  { name: 'a broken picture', file: 'media/a.png', content: 'no picture', message: /broken/ },
  {
    name: 'a picture under a wrong name',
    file: 'media/a.png',
    content: Buffer.from('GIF89a\u0001\0\u0001\0', 'latin1'),
    message: /holds gif/,
  },
  {
    name: 'an SVG with a script',
    file: 'media/a.svg',
    content: '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>',
    message: /contains a script/,
  },
  {
    name: 'an SVG with an event handler',
    file: 'media/a.svg',
    content: '<svg viewBox="0 0 1 1" onload="alert(1)"/>',
    message: /event handler/,
  },
  {
    name: 'an SVG with a script in a link',
    file: 'media/a.svg',
    content: '<svg viewBox="0 0 1 1"><a xlink:href="java&#115;cript&#58;alert(1)"><text>x</text></a></svg>',
    message: /script in a link/,
  },
  {
    name: 'an SVG with an animated link',
    file: 'media/a.svg',
    content: '<svg viewBox="0 0 1 1"><a><set attributeName="href" to="java\nscript:alert(1)"/></a></svg>',
    message: /script in a link/,
  },
  { name: 'an SVG without a size', file: 'media/a.svg', content: '<svg/>', message: /viewBox/ },
  ...Object.entries({
    'that declares a handler': [
      '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]><svg viewBox="0 0 1 1"/>',
      /declarations/,
    ],
    'that animates a handler': [
      '<svg viewBox="0 0 1 1"><set attributeName="onclick" to="alert(1)"/></svg>',
      /event handler/,
    ],
    'that animates where a link leads': [
      '<svg viewBox="0 0 1 1"><a><set attributeName="href" to="//x.example"/></a></svg>',
      /link that changes/,
    ],
    'with HTML in it': [
      '<svg viewBox="0 0 1 1"><p xmlns="http://www.w3.org/1999/xhtml">x</p></svg>',
      /embedded document/,
    ],
    'with a form': ['<svg viewBox="0 0 1 1"><form action="//x.example"/></svg>', /embedded document/],
    'that sends elsewhere': ['<svg viewBox="0 0 1 1"><meta http-equiv="refresh"/></svg>', /embedded document/],
    'that breaks off': ['<svg viewBox="0 0 1 1"><rect', /never closed/],
    'around which there is something else': [
      '<html><svg viewBox="0 0 1 1"/></html>',
      /no <svg> element around all the rest/,
    ],
    'in another encoding': [Buffer.from('<svg viewBox="0 0 1 1"><text>\xe9</text></svg>', 'latin1'), /not UTF-8/],
    'that says another encoding': ['<?xml version="1.0" encoding="UTF-7"?><svg viewBox="0 0 1 1"/>', /has to be UTF-8/],
    'without height': ['<svg viewBox="0 0 1 0"/>', /neither/],
    'larger than anything': ['<svg width="99999999" height="1"/>', /at most 65535/],
    'that is empty': ['', /empty/],
    'with a script in what only XML reads as text': [
      '<svg viewBox="0 0 1 1"><style><![CDATA[</style><script>alert(1)</script>]]></style></svg>',
      /hidden in text/,
    ],
    'that shows a shape a thousand million times': [
      useBomb('<use href="#a{next}"/><use href="#a{next}"/>'),
      /over 200,000/,
    ],
    'that is painted with itself again and again': [
      useBomb('<rect mask="url(#a{next})"/><rect style="mask:url(\'#a{next}\')"/>'),
      /over 200,000/,
    ],
    'that is nested too deep': [`<svg viewBox="0 0 1 1">${'<g>'.repeat(500)}${'</g>'.repeat(500)}</svg>`, /200 deep/],
    'with a picture in it that has too many pixels': [
      `<svg viewBox="0 0 1 1"><image href="data:image/png;base64,${largePng(16_000, 16_000).toString('base64')}"/></svg>`,
      /In the SVG: The picture is 16000 by 16000 .* 256 million/,
    ],
  } satisfies Record<string, [string | Uint8Array, RegExp]>).map(
    ([name, [content, message]]): BadFile => ({ name: `an SVG ${name}`, file: 'media/a.svg', content, message }),
  ),
  ...Object.entries(pictures).map(
    ([extension, picture]): BadFile => ({
      name: `a ${extension} that breaks off`,
      file: `media/a.${extension}`,
      content: picture.subarray(0, picture.length - 12),
      message: /ends before the picture does/,
    }),
  ),
  {
    name: 'a picture without pixels',
    file: 'media/a.png',
    content: Buffer.concat([pictures.png.subarray(0, 16), Buffer.alloc(8), pictures.png.subarray(24)]),
    message: /0 by 0/,
  },
  {
    name: 'a picture larger than anything',
    file: 'media/a.png',
    content: Buffer.concat([pictures.png.subarray(0, 16), Buffer.alloc(8, 0x7f), pictures.png.subarray(24)]),
    message: /at most 65535/,
  },
  {
    name: 'a PNG with too many pixels',
    file: 'media/a.png',
    content: largePng(16_000, 16_000),
    message: /16000 by 16000 pixels large, 256 million in all; it may have 100 million/,
  },
  {
    name: 'a PNG that moves through too many',
    file: 'media/a.png',
    content: moving(largePng(2_000, 2_000), 26),
    message: /26 pictures of 2000 by 2000 pixels, 104 million/,
  },
  {
    name: 'a GIF that moves through too many',
    file: 'media/a.gif',
    content: largeGif(2_000, 26),
    message: /26 pictures of 2000 by 2000 pixels, 104 million/,
  },
  {
    name: 'a WebP that moves through too many',
    file: 'media/a.webp',
    content: largeWebp(2_000, 26),
    message: /26 pictures of 2000 by 2000 pixels, 104 million/,
  },
  { name: 'a file that cannot be media', file: 'media/a.exe', content: 'x', message: /cannot be media/ },
]);

test('an SVG that browsers will not show is taken with a warning', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'tidewater/media/a.svg': '<svg viewBox="0 0 1 1"/>',
    'tidewater/media/b.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  });
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(changes).toMatchObject([
    { kind: 'upsert', findings: [{ severity: 'warning', fix: expect.stringContaining('xmlns') }] },
    { kind: 'upsert' },
  ]);
  expect(changes[1]).not.toHaveProperty('findings');
});

test('an SVG that only speaks of scripts is taken', async () => {
  const folder = temporaryFolder();
  const svg = '<svg viewBox="0 0 1 1"><title>JavaScript: once = more</title><text>on x = 1</text></svg>';
  writeFiles(folder, { 'tidewater/media/a.svg': svg });
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(changes).toMatchObject([{ kind: 'upsert', documents: [{ width: 1, height: 1 }] }]);
});

test.each([
  ['png', largePng(10_000, 10_000)],
  ['png', moving(largePng(2_000, 2_000), 25)],
  ['gif', largeGif(2_000, 25)],
  ['webp', largeWebp(2_000, 25)],
])('a %s of just as many pixels as it may have is taken', async (extension, picture) => {
  const folder = temporaryFolder();
  writeFiles(folder, { [`tidewater/media/a.${extension}`]: picture });
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(changes).toMatchObject([{ kind: 'upsert' }]);
});

test('an SVG that shows its parts often, and embeds what it needs, is taken', async () => {
  const folder = temporaryFolder();
  const rows = Array.from({ length: 100 }, () => '<use href="#row"/>').join('');
  const svg = `<svg viewBox="0 0 1 1"><style><![CDATA[.a > b { fill: url(#paint) }]]></style><defs><path id="dot"/><g id="row">${'<use href="#dot"/>'.repeat(100)}</g></defs>${rows}<a id="x" href="#x"/></svg>`;
  writeFiles(folder, { 'tidewater/media/a.svg': svg });
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(changes).toMatchObject([{ kind: 'upsert' }]);
});

test.each(Object.entries(pictures))('a whole %s is taken with its size', async (extension, picture) => {
  const folder = temporaryFolder();
  writeFiles(folder, { [`tidewater/media/a.${extension}`]: picture });
  const changes = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(changes).toMatchObject([{ kind: 'upsert', documents: [{ width: 3, height: 2 }] }]);
});
