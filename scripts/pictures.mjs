import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildCurrent } from '../apps/storybook/visual/build-side.ts';
import { findBrowser } from './browser.mjs';
import { layOutPicture } from './lay-out-picture.mjs';
import { environment, projectNode, root } from './node.mjs';
import { serveFolder } from './serve-folder.mjs';
import { setup } from './setup.mjs';

/**
 * `npm run pictures`: take the pictures of the documentation anew. Publishes the demo into a folder of its own, builds
 * Storybook, and photographs both. Arguments name pictures: `npm run pictures -- brands phones` takes those two.
 */
const port = 4491;
const folder = join(root, 'docs/pictures');
const brands = ['tidewater', 'hollyhock'];
const modes = ['light', 'dark'];

/** Each picture: a file name, and how its rows of screenshots come to be. */
const pictures = {
  brands: ({ shoot }) =>
    rows(brands, modes, (brand, mode) => shoot(site(brand, '/'), { width: 1440, height: 960, mode })),
  blogs: ({ shoot }) =>
    rows(brands, ['/blog/', 'post'], (brand, path) =>
      shoot(site(brand, path === 'post' ? posts[brand] : path), { width: 1440, height: 1100 }),
    ),
  phones: async ({ shoot }) => [
    await inTurn(
      brands.flatMap((brand) => modes.map((mode) => [brand, mode])),
      ([brand, mode]) => shoot(site(brand, '/ar/'), { width: 390, height: 844, scale: 2, mode }),
    ),
  ],
  'front-page': async ({ shoot }) => [[await shoot(`http://localhost:${port}/`, { width: 1280, height: 1900 })]],
  storybook: ({ shoot, storybook }) => story(shoot, storybook, 'sections-newsletter--card', 'all'),
  tokens: ({ shoot, storybook }) => story(shoot, storybook, 'tokens-colour--colour', 'tidewater'),
};

const posts = { tidewater: '/blog/tide-gate/', hollyhock: '/blog/slugs-honestly/' };

const site = (brand, path) => `http://${brand}.localhost:${port}${path}`;

/** A story as Storybook shows it, in one brand or in all brands and modes. */
async function story(shoot, storybook, id, brand) {
  const url = `${storybook}/?path=/story/${id}&globals=brand:${brand}&panel=false`;
  return [[await shoot(url, { width: 1600, height: 1240, within: '#storybook-preview-iframe' })]];
}

async function rows(outer, inner, shoot) {
  return inTurn(outer, (one) => inTurn(inner, (other) => shoot(one, other)));
}

async function inTurn(list, act) {
  const results = [];
  for (const item of list) results.push(await act(item));
  return results;
}

/** Photograph an address when its fonts and pictures are there. */
function photographer(browser) {
  return async (url, { width, height, scale = 1, mode = 'light', within }) => {
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme: mode,
      reducedMotion: 'reduce',
    });
    await page.goto(url, { waitUntil: 'load' });
    // The front page loads itself anew until everything runs.
    await page.waitForFunction(() => document.querySelector('meta[http-equiv="refresh"]') === null);
    const frame = within ? await (await page.waitForSelector(within)).contentFrame() : page.mainFrame();
    if (within) await frame.waitForSelector('#storybook-root > *');
    await frame.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
      await document.fonts.ready;
    });
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    await page.close();
    return png;
  };
}

/** Serve the demo and resolve when it answers. */
function startSite(out, storybook) {
  const command = [
    'packages/cli/bin/pantograph.js',
    'dev',
    '--port',
    `${port}`,
    '--out',
    out,
    '--storybook',
    storybook,
  ];
  const child = spawn(projectNode(), command, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`The site ended with code ${code}.`)));
  });
}

const wanted = process.argv.slice(2);
for (const name of wanted) {
  if (!(name in pictures)) throw new Error(`There is no picture "${name}". Use: ${Object.keys(pictures).join(', ')}.`);
}
await setup({ demo: true });
const book = await serveFolder(await buildCurrent());
const storybook = `http://localhost:${book.address().port}`;
const out = mkdtempSync(join(tmpdir(), 'pantograph-pictures-'));
const child = await startSite(join(out, 'site'), storybook);
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env });
try {
  mkdirSync(folder, { recursive: true });
  const shoot = photographer(browser);
  for (const [name, take] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const picture = await layOutPicture(browser, await take({ shoot, storybook }), 1600);
    writeFileSync(join(folder, `${name}.webp`), picture);
    console.log(`- docs/pictures/${name}.webp: ${Math.round(picture.length / 1024)} kB`);
  }
} finally {
  await browser.close();
  child.kill('SIGTERM');
  book.close();
  book.closeAllConnections();
  rmSync(out, { recursive: true, force: true });
}
