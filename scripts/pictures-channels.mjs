import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './browser.mjs';
import { drawPdf } from './channel-pictures/draw-pdf.mjs';
import { layOutPicture } from './lay-out-picture.mjs';
import { projectNode, root } from './node.mjs';
import { setup } from './setup.mjs';

/**
 * `npm run pictures:channels`: take the pictures of the channels' documentation anew, of the demo campaigns. Arguments name
 * pictures: `npm run pictures:channels -- email` takes that one.
 */
const folder = join(root, 'docs/channels/pictures');
const width = 1600;
const campaigns = { tidewater: 'quiet-season', hollyhock: 'one-square-metre' };
/** Each channel has a picture, whether a brief asks for it or not. */
const everyChannel = ['text', 'sms', 'push', 'calendar'];
const made = mkdtempSync(join(tmpdir(), 'pantograph-pictures-'));

/** A file of a brand's campaign. */
const file = (brand, path) => join(made, brand, path);

function makeCampaigns() {
  for (const [brand, name] of Object.entries(campaigns)) {
    const brief = readFileSync(join(root, `apps/site/content/${brand}/campaigns/${name}.yaml`), 'utf8');
    const place = join(made, `${name}.yaml`);
    const missing = everyChannel.filter((channel) => !new RegExp(`^  ${channel}:`, 'm').test(brief));
    writeFileSync(place, brief.replace('channels:\n', `channels:\n${missing.map((name) => `  ${name}:\n`).join('')}`));
    const command = join(root, 'packages/cli/bin/pantograph.js');
    // A brief that asks for more than it was written for has findings, which are no business of pictures.
    spawnSync(projectNode(), [command, 'campaign', place, '--brand', brand, '--out', join(made, brand)], {
      cwd: root,
      stdio: 'ignore',
    });
    // Apps show it beside their messages.
    copyFileSync(join(root, `packages/tokens/dist/brands/${brand}/icon.svg`), file(brand, 'assets/brand/icon.svg'));
  }
}

/** What pictures are taken with; see scripts/channel-pictures/pictures.mjs. */
function camera(browser) {
  let scenes = 0;
  const photograph = async (address, { width, height, mode = 'light' }) => {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2, colorScheme: mode });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot();
    await page.close();
    return picture;
  };
  return {
    png: (brand, path) => readFileSync(file(brand, path)),
    text: (brand, path) => readFileSync(file(brand, path), 'utf8'),
    pdf: (brand, path) => drawPdf(browser, readFileSync(file(brand, path)), width),
    shoot: (brand, path, view) => photograph(pathToFileURL(file(brand, path)).href, view),
    stage(brand, html, view) {
      scenes += 1;
      const page = file(brand, `scene-${scenes}.html`);
      writeFileSync(page, html);
      return photograph(pathToFileURL(page).href, view);
    },
  };
}

let browser;
try {
  await setup({ demo: true });
  makeCampaigns();
  // They count and read with packages that are built by then.
  const { pictures } = await import('./channel-pictures/pictures.mjs');
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
  mkdirSync(folder, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const [name, take] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    writeFileSync(join(folder, `${name}.webp`), await layOutPicture(browser, await take(camera(browser)), width));
    console.log(`  docs/channels/pictures/${name}.webp`);
  }
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  rmSync(made, { recursive: true, force: true });
}
