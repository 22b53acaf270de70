import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './browser.mjs';
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
const made = mkdtempSync(join(tmpdir(), 'pantograph-pictures-'));

/** A file of a brand's campaign. */
const file = (brand, path) => join(made, brand, path);
const png = (brand, path) => readFileSync(file(brand, path));
const text = (brand, path) => readFileSync(file(brand, path), 'utf8');

/** Each picture: rows of PNG files. */
const pictures = {
  email: async (shoot) => [
    [
      await shoot('tidewater', 'assets/preview/en/email/announcement/generic.html', 'light'),
      await shoot('hollyhock', 'assets/preview/en/email/announcement/generic.html', 'light'),
      await shoot('hollyhock', 'assets/preview/fr/email/announcement/generic.html', 'dark'),
    ],
  ],
  social: () => [
    [png('tidewater', 'en/social/post-2/linkedin.png'), png('tidewater', 'de/social/post-3/x.png')],
    [
      png('hollyhock', 'en/social/post-1/facebook.png'),
      png('hollyhock', 'en/social/post-2/instagram.png'),
      png('hollyhock', 'fr/social/post-3/threads.png'),
    ],
  ],
  banner: () => [
    ...['tidewater', 'hollyhock'].map((brand) => [png(brand, 'en/banner/970x250.png')]),
    ['tidewater', 'hollyhock'].flatMap((brand) =>
      ['300x250', '300x600', '160x600'].map((size) => png(brand, `en/banner/${size}.png`)),
    ),
  ],
  sms: async (_shoot, sheet) => [[await sheet('tidewater', text('tidewater', 'en/sms/sms.txt'))]],
  push: async (_shoot, sheet) => [
    [
      await sheet('tidewater', text('tidewater', 'en/push/ios.json')),
      await sheet('tidewater', text('tidewater', 'de/push/android.json')),
    ],
  ],
  calendar: async (_shoot, sheet) => [[await sheet('tidewater', text('tidewater', 'en/calendar/event.ics'))]],
  text: async (_shoot, sheet) => [
    [
      await sheet('tidewater', text('tidewater', 'en/text/text.txt').slice(0, 900)),
      await sheet('tidewater', text('tidewater', 'en/text/text.md').slice(0, 900)),
      await sheet('tidewater', text('tidewater', 'en/text/document.json').slice(0, 900)),
    ],
  ],
};

/** Make the demo campaigns, with every page of the first as text too. */
function makeCampaigns() {
  for (const [brand, name] of Object.entries(campaigns)) {
    const brief = readFileSync(join(root, `apps/site/content/${brand}/campaigns/${name}.yaml`), 'utf8');
    const place = join(made, `${name}.yaml`);
    writeFileSync(place, brief.replace('channels:\n', 'channels:\n  text:\n'));
    const command = join(root, 'packages/cli/bin/pantograph.js');
    execFileSync(projectNode(), [command, 'campaign', place, '--brand', brand, '--out', join(made, brand)], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

let browser;
try {
  await setup({ demo: true });
  makeCampaigns();
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({ executablePath, args, env });
  const photograph = async (address, mode, height) => {
    const page = await browser.newPage({ viewport: { width: 680, height }, deviceScaleFactor: 2, colorScheme: mode });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot();
    await page.close();
    return picture;
  };
  const shoot = (brand, path, mode) => photograph(pathToFileURL(file(brand, path)).href, mode, 1100);
  const sheet = async (brand, words) => {
    const page = file(brand, 'sheet.html');
    const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><html lang="en" data-brand="${brand}"><link rel="stylesheet" href="assets/brand/tokens.css"><style>body{margin:0;padding:2rem;background:var(--pg-color-surface-page);color:var(--pg-color-text-default)}pre{margin:0;font:var(--pg-typography-code);white-space:pre-wrap;overflow-wrap:anywhere}</style><pre>${escaped}</pre>`,
    );
    return photograph(pathToFileURL(page).href, 'light', 560);
  };
  mkdirSync(folder, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const [name, take] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    writeFileSync(join(folder, `${name}.webp`), await layOutPicture(browser, await take(shoot, sheet), width));
    console.log(`  docs/channels/pictures/${name}.webp`);
  }
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  rmSync(made, { recursive: true, force: true });
}
