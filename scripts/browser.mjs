import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectNode, root } from './node.mjs';

/**
 * @typedef {object} FoundBrowser
 * @property {string} name what it is, in words
 * @property {string} executablePath
 * @property {string[]} args flags it needs on this machine
 * @property {Record<string, string>} env the whole environment to launch it with
 */

const cache = join(root, 'node_modules', '.cache', 'pantograph');

/** What the headless Chromium made for AWS Lambda needs elsewhere. Its own list ends with the first context. */
const lambdaFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--headless=shell',
  '--no-zygote',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const plainFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** @type {Promise<FoundBrowser> | undefined} */
let found;

/**
 * Find a Chromium that starts on this machine: the one that PANTOGRAPH_BROWSER names, the one among the packages (Linux
 * on x64), Playwright's own, one of the system, and at last one that Playwright downloads. Each is launched to see.
 *
 * @returns {Promise<FoundBrowser>}
 * @throws {Error} that says what to install, where none starts
 */
export function findBrowser() {
  found ??= search();
  return found;
}

async function search() {
  const refused = [];
  for (const candidate of candidates()) {
    const browser = await candidate();
    if (!browser) continue;
    if (hasStarted(browser)) return browser;
    const problem = await launchProblem(browser);
    if (problem === undefined) {
      remember(browser);
      return browser;
    }
    console.log(`  ${browser.name} does not start here: ${problem}`);
    refused.push(browser.name);
  }
  throw new Error(
    `No browser starts on this machine${refused.length > 0 ? ` (tried: ${refused.join(', ')})` : ''}. ` +
      'Install Chromium or Chrome, or set PANTOGRAPH_BROWSER to the path of one.',
  );
}

function* candidates() {
  yield named;
  yield packaged;
  yield playwrights;
  for (const path of systemPaths()) yield () => plain(`the system's browser (${path})`, path);
  yield downloaded;
}

function named() {
  const { PANTOGRAPH_BROWSER: path } = process.env;
  return path ? plain(`the browser that PANTOGRAPH_BROWSER names (${path})`, path) : undefined;
}

function plain(name, executablePath) {
  if (!existsSync(executablePath)) {
    console.log(`  ${name} is not there.`);
    return undefined;
  }
  return { name, executablePath, args: plainFlags, env: { ...process.env } };
}

/** The Chromium of @sparticuz/chromium brings the libraries and fonts it needs. */
function packaged() {
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder, version);
  writeFileSync(join(folder, 'fonts.conf'), fontConfiguration(folder));
  const { LD_LIBRARY_PATH: before } = process.env;
  const libraries = [join(folder, 'al2023', 'lib'), before].filter(Boolean).join(delimiter);
  return {
    name: `Chromium ${version} from @sparticuz/chromium`,
    executablePath: join(folder, 'chromium'),
    args: lambdaFlags,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** Its own configuration names folders of AWS Lambda; without a single font Chromium ends at the first form field. */
function fontConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** Unpack into a folder of its own and rename: the package's own check is lost when two processes unpack at once. */
function unpack(folder, version) {
  console.log(`- Unpacking Chromium ${version} …`);
  const started = Date.now();
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, 'unpacking-'));
  const module = pathToFileURL(join(root, 'node_modules/@sparticuz/chromium/build/index.js')).href;
  const script = `const { default: chromium } = await import('${module}'); await chromium.executablePath();`;
  execFileSync(projectNode(), ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  console.log(`  Unpacking Chromium: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function playwrights() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? plain("Playwright's Chromium", path) : undefined;
}

function* systemPaths() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) if (existsSync(join(folder, name))) yield join(folder, name);
  }
  const installed = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  yield* installed.filter((path) => existsSync(path));
}

async function downloaded() {
  console.log('- Downloading a Chromium with Playwright …');
  try {
    execFileSync(projectNode(), [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'], {
      stdio: 'inherit',
    });
  } catch {
    console.log('  Playwright could not download one.');
    return undefined;
  }
  return playwrights();
}

/** The browser that started last time, so that each of many processes need not launch one to see. */
const remembered = join(cache, 'browser');

function hasStarted(browser) {
  return existsSync(remembered) && readFileSync(remembered, 'utf8') === identity(browser);
}

function remember(browser) {
  console.log(`  Browser: ${browser.name}`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(remembered, identity(browser));
}

function identity({ executablePath }) {
  const { mtimeMs, size } = statSync(executablePath);
  return `${executablePath}\n${mtimeMs}\n${size}\n`;
}

/** Launch a browser and close it again; tell in a line why that failed. */
async function launchProblem({ executablePath, args, env }) {
  const { chromium } = await import('playwright');
  try {
    const browser = await chromium.launch({ executablePath, args, env, timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<p>ready</p><input>');
    await browser.close();
    return undefined;
  } catch (error) {
    return String(error.message).split('\n')[0];
  }
}
