import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './open-browser.js';
import { type Demo, openDemo } from './open-demo.js';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pantograph-focal-point-'));
const colours = { red: [255, 0, 0], green: [0, 128, 0], blue: [0, 0, 255] };

/** Three times as wide as high: a square in each colour. */
const striped = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1" width="900" height="300">
<path fill="red" d="M0 0h1v1h-1z"/><path fill="green" d="M1 0h1v1h-1z"/><path fill="blue" d="M2 0h1v1h-1z"/></svg>`;

const page = `template: home
title: Three squares
description: A picture of three squares, shown from several points.
sections:
  - section: feature-grid
    variant: grid
    title: Three squares
    items:
      - { title: The middle, body: Of a picture of which nothing is known., image: { src: media/a.svg, alt: Squares } }
      - title: Its own
        body: The page says it.
        image: { src: media/a.svg, alt: Squares, focus: { x: 0, y: 50 } }
      - { title: That of the picture, body: The file beside it says it., image: { src: media/b.svg, alt: Squares } }
`;

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  cpSync(content, folder, { recursive: true });
  const files = { 'a.svg': striped, 'b.svg': striped, 'b.svg.yaml': 'focus: { x: 100, y: 50 }\n' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'hollyhock/media', name), text);
  writeFileSync(join(folder, 'hollyhock/pages/squares.yaml'), page);
  [demo, browser] = await Promise.all([openDemo('--source', `files:${folder}`), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  demo?.close();
  rmSync(folder, { recursive: true });
});

test('a picture that is cropped shows what it is about', async () => {
  const window = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await window.goto(`${demo.origin('hollyhock')}/squares/`);
  const shown: [string, string | undefined][] = [];
  for (const picture of await window.locator('.pg-features__picture img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((img: HTMLImageElement) => img.decode());
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    expect(width / height).toBeCloseTo(4 / 3, 1);
    const position = await picture.evaluate((img) => getComputedStyle(img).objectPosition);
    shown.push([position, await colourIn(window, await picture.screenshot())]);
  }
  expect(shown).toEqual([
    ['50% 50%', 'green'],
    ['0% 50%', 'red'],
    ['100% 50%', 'blue'],
  ]);
  await window.close();
});

/** Name the colour in the middle of a picture. */
async function colourIn(window: Page, screenshot: Buffer): Promise<string | undefined> {
  const found = await window.evaluate(async (png) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    canvas?.drawImage(picture, 0, 0);
    return [...(canvas?.getImageData(picture.width / 2, picture.height / 2, 1, 1).data ?? [])];
  }, screenshot.toString('base64'));
  return Object.entries(colours).find(([, colour]) => colour.every((part, index) => part === found[index]))?.[0];
}
