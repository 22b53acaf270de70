import { expect, test } from 'vitest';
import { createSource, type PageDocument, type PostDocument } from '../src/index.js';
import { hero, page, refuses } from './bad-file.js';
import { brands, post, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';
import { pictures } from './pictures.js';

const withPicture = (focus: string) => page(`${hero}    image: { src: media/a.png, alt: A quay${focus} }\n`);

test('a focal point is that of the document, else that of the file beside the picture, and follows it', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'tidewater/media/a.png': pictures.png,
    'tidewater/pages/own.yaml': withPicture(', focus: { x: 12.5, y: 0 }'),
    'tidewater/pages/plain.yaml': withPicture(''),
    'tidewater/posts/news.md': post('News', 'image: { src: media/a.png, alt: A quay, focus: { x: 100, y: 40 } }\n'),
  });
  const cursor = new MemoryCursor();
  const read = async () => {
    const changes = await cursor.read(createSource(`files:${folder}`, { brands }));
    expect(changes.filter(({ kind }) => kind === 'refused')).toEqual([]);
    const found = cursor.live();
    const focus = (id: string) => (found.get(`tidewater/page/en/${id}`) as PageDocument).sections[0]?.image;
    return [focus('own'), focus('plain')].map((image) => (image as { focus?: object }).focus);
  };
  expect(await read()).toEqual([{ x: 12.5, y: 0 }, undefined]);
  expect((cursor.live().get('tidewater/post/en/news') as PostDocument).image?.focus).toEqual({ x: 100, y: 40 });
  writeFiles(folder, { 'tidewater/media/a.png.yaml': 'alt: { en: A quay, de: Ein Kai }\nfocus: { x: 20, y: 80 }\n' });
  expect(await read()).toEqual([
    { x: 12.5, y: 0 },
    { x: 20, y: 80 },
  ]);
  writeFiles(folder, { 'tidewater/media/a.png.yaml': 'alt: { en: A quay }\n' });
  expect(await read()).toEqual([{ x: 12.5, y: 0 }, undefined]);
});

test('a file beside a picture that is not there is told of', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'tidewater/media/a.png.yaml': 'focus: { x: 1, y: 1 }\n' });
  const [change] = await new MemoryCursor().read(createSource(`files:${folder}`, { brands }));
  expect(change).toMatchObject({ kind: 'upsert', documents: [], findings: [{ severity: 'warning' }] });
});

const focusOf = (focus: string) => ({ file: 'pages/a.yaml', content: withPicture(`, focus: ${focus}`) });

refuses([
  {
    name: 'a focal point outside',
    ...focusOf('{ x: 101, y: 0 }'),
    path: 'sections.0.image.focus.x',
    message: /more than 100/,
  },
  {
    name: 'a negative focal point',
    ...focusOf('{ x: 1, y: -1 }'),
    path: 'sections.0.image.focus.y',
    message: /less than 0/,
  },
  {
    name: 'a huge focal point',
    ...focusOf('{ x: 1e300, y: 0 }'),
    path: 'sections.0.image.focus.x',
    message: /more than 100/,
  },
  {
    name: 'no number for a focal point',
    ...focusOf('{ x: .nan, y: 0 }'),
    path: 'sections.0.image.focus.x',
    message: /not a number/,
  },
  { name: 'an endless focal point', ...focusOf('{ x: .inf, y: 0 }'), path: 'sections.0.image.focus.x', message: /"x"/ },
  {
    name: 'words for a focal point',
    ...focusOf('{ x: left, y: top }'),
    path: 'sections.0.image.focus.x',
    message: /not a number/,
  },
  {
    name: 'a text of numbers for a focal point',
    ...focusOf('"50% 50%"'),
    path: 'sections.0.image.focus',
    message: /"focus"/,
  },
  { name: 'half a focal point', ...focusOf('{ x: 50 }'), path: 'sections.0.image.focus.y', message: /"y" is missing/ },
  {
    name: 'a focal point with more to it',
    ...focusOf('{ x: 50, y: 50, z: 1 }'),
    path: 'sections.0.image.focus.z',
    message: /"z" is not known/,
  },
  {
    name: 'a focal point outside beside a picture',
    file: 'media/a.png.yaml',
    content: 'focus:\n  x: 50\n  y: 200\n',
    path: 'focus.y',
    line: 3,
    message: /more than 100/,
  },
  {
    name: 'a language that the brand has not',
    file: 'media/a.png.yaml',
    content: 'alt:\n  en: A quay\n  nl: Een kade\n',
    path: 'alt.nl',
    line: 3,
    message: /no locale "nl"/,
  },
  {
    name: 'what nobody knows beside a picture',
    file: 'media/a.png.yaml',
    content: 'title: A quay\n',
    path: 'title',
    line: 1,
    message: /"title" is not known/,
  },
]);
