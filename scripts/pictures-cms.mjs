import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './browser.mjs';
import { layOutPicture } from './lay-out-picture.mjs';
import { environment, projectNode, root } from './node.mjs';
import { preparePictures } from './prepare-cms-pictures.mjs';
import { buildCms, setup } from './setup.mjs';

/**
 * `npm run pictures:cms`: take the pictures of the guide for marketers anew. Starts the CMS with the demo in a folder of its own,
 * and the sites that it publishes, brings a few pages into the states that are shown, and photographs. Arguments name
 * pictures: `npm run pictures:cms -- desk calendar` takes those two.
 */
const port = 4492;
const sitePort = 4493;
const cms = `http://127.0.0.1:${port}`;
const out = join(root, 'docs/pictures/cms');
const narrow = { width: 390, height: 844, scale: 2 };

/**
 * Each picture: its shots from left to right. A shot is who looks, where, and what they do first: fields to fill by their
 * label, radios to choose, buttons to press. `page` names one of the prepared pages and opens it, in a language where one is given;
 * `beside` opens the preview next to its form.
 */
const pictures = {
  'sign-in': [{ open: '/admin/login' }],
  desk: [{ as: 'writer', open: '/admin' }],
  templates: [
    {
      as: 'writer',
      open: '/admin/templates?brand=hollyhock',
      choose: ['Event'],
      fill: { Title: 'An evening among dahlias' },
    },
  ],
  edit: [{ as: 'writer', page: 'draft', width: 1680, height: 1000, beside: true }],
  ask: [{ as: 'writer', page: 'unfinished', height: 1100, press: ['Ask for review'] }],
  schedule: [{ as: 'publisher', page: 'approved', press: ['Schedule'] }],
  calendar: [{ as: 'publisher', open: '/admin/calendar?brand=hollyhock&month=2027-04' }],
  translate: [{ as: 'translator', page: 'translated', locale: 'fr', height: 1100 }],
  pages: [{ as: 'manager', open: '/admin/collections/pages' }],
  phone: [
    { as: 'writer', open: '/admin', ...narrow },
    { as: 'publisher', open: '/admin/calendar?brand=hollyhock&month=2027-04', ...narrow, mode: 'dark' },
    { as: 'writer', open: '/admin/templates?brand=tidewater', ...narrow },
  ],
};

const wanted = process.argv.slice(2);
for (const name of wanted) {
  if (!(name in pictures)) throw new Error(`There is no picture "${name}". Use: ${Object.keys(pictures).join(', ')}.`);
}

/** Start a program in a folder of its own data, and tell when it answers. */
async function start(file, parameters, env, answers) {
  const child = spawn(projectNode(), [file, ...parameters], {
    cwd: root,
    env: { ...environment(), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  const ends = Date.now() + 120_000;
  while (Date.now() < ends && child.exitCode === null) {
    const response = await fetch(answers).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${file} did not answer at ${answers}.`);
}

/** Sign somebody in, once. */
async function tokenOf(role) {
  const response = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${role}@pantograph.example`, password: 'pantograph-demo' }),
  });
  const { token } = await response.json();
  if (!token) throw new Error(`${role} could not sign in: ${response.status}.`);
  return token;
}

/** Photograph what somebody sees. */
async function shoot(browser, tokens, pages, shot) {
  const { as, width = 1440, height = 900, scale = 1, mode = 'light', locale = 'en' } = shot;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: mode,
    reducedMotion: 'reduce',
  });
  const cookies = [{ name: 'payload-theme', value: mode, url: cms }];
  if (as) cookies.push({ name: 'payload-token', value: tokens[as], url: cms });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const path = shot.page ? `/admin/collections/pages/${pages[shot.page]}?locale=${locale}` : shot.open;
  await page.goto(cms + path, { waitUntil: 'networkidle' });
  if (shot.page) {
    // The state comes after the form, and what a translation was made from after that.
    await page.locator('.document-bar__name:not(:text-is("…"))').waitFor();
    await page.locator('.document-panel').nth(1).waitFor();
  }
  const preview = page.locator('.document-preview');
  // It opens by itself where it was open last.
  if (shot.page && ((await preview.getAttribute('aria-pressed')) === 'true') !== Boolean(shot.beside))
    await preview.click();
  if (shot.beside) {
    await page.frameLocator('.pantograph-preview iframe').locator('h1').waitFor();
  }
  for (const name of shot.choose ?? []) await page.getByRole('radio', { name }).check({ force: true });
  for (const [label, text] of Object.entries(shot.fill ?? {})) await page.getByLabel(label, { exact: true }).fill(text);
  for (const name of shot.press ?? []) await page.getByRole('button', { name, exact: true }).first().click();
  await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await context.close();
  return png;
}

const children = [];
await setup({ demo: true });
await buildCms();
const data = mkdtempSync(join(tmpdir(), 'pantograph-pictures-'));
const key = randomBytes(32).toString('base64url');
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env });
try {
  await start(
    join(root, 'node_modules/next/dist/bin/next'),
    ['start', 'apps/cms', '-H', '127.0.0.1', '-p', `${port}`],
    {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PANTOGRAPH_CMS_DEMO: '1',
      PANTOGRAPH_CMS_URL: cms,
      PANTOGRAPH_CMS_DATA: join(data, 'cms'),
      PANTOGRAPH_CMS_KEY: key,
      PANTOGRAPH_SITE_URL: `http://{brand}.localhost:${sitePort}`,
    },
    `${cms}/api/access`,
  );
  await start(
    join(root, 'packages/cli/bin/pantograph.js'),
    ['dev', '--source', `cms:${cms}`, '--cms', cms, '--port', `${sitePort}`, '--out', join(data, 'site')],
    { PANTOGRAPH_CMS_KEY: key },
    `http://localhost:${sitePort}/`,
  );
  const tokens = {};
  for (const role of ['writer', 'reviewer', 'publisher', 'translator', 'manager']) tokens[role] = await tokenOf(role);
  const pages = await preparePictures(cms, tokens);
  mkdirSync(out, { recursive: true });
  for (const [name, shots] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const row = [];
    for (const shot of shots) row.push(await shoot(browser, tokens, pages, shot));
    const picture = await layOutPicture(browser, [row], 1440);
    writeFileSync(join(out, `${name}.webp`), picture);
    console.log(`- docs/pictures/cms/${name}.webp: ${Math.round(picture.length / 1024)} kB`);
  }
} finally {
  await browser.close();
  for (const child of children) child.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
