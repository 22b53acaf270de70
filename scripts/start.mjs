import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { environment, projectNode, root } from './node.mjs';
import { run } from './run.mjs';
import { buildCms, setup } from './setup.mjs';

/**
 * `npm start`: install and build what is missing, publish the demo brands, serve them with the front page, and start
 * Storybook, the CMS and the sites that it publishes behind it. Says where everything is, first of what answers already
 * and at the end of all. Ends everything it started when it is ended.
 */
const port = process.env.PANTOGRAPH_PORT ?? '4300';
const storybookPort = process.env.PANTOGRAPH_STORYBOOK_PORT ?? '6006';
const cmsPort = process.env.PANTOGRAPH_CMS_PORT ?? '4310';
const cmsSitePort = process.env.PANTOGRAPH_CMS_SITE_PORT ?? '4301';
const storybookUrl = `http://localhost:${storybookPort}`;
const cmsUrl = `http://127.0.0.1:${cmsPort}`;
/** What the publisher shows to the CMS; both are started here, so nobody has to know it. */
const cmsKey = randomBytes(32).toString('base64url');
const cli = join(root, 'packages/cli/bin/pantograph.js');
const children = [];

const ending = () => process.exitCode !== undefined;

/** Start a program that runs until this one ends. */
function start(file, parameters, options) {
  const child = spawn(projectNode(), [file, ...parameters], {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  children.push(child);
  return child;
}

/** Start a development server. Its sites, by name and address, come once it serves them; nothing when it ends before. */
function startSites(parameters, env = {}) {
  const server = start(cli, ['dev', '--storybook', storybookUrl, '--cms', cmsUrl, ...parameters], {
    env: { ...environment(), ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const sites = Promise.race([
    once(server, 'message').then(([{ sites }]) => sites),
    once(server, 'exit').then(() => []),
  ]);
  return { server, sites };
}

/** Start Storybook: its address, once it answers. */
async function startStorybook() {
  console.log('- Starting Storybook …');
  const storybook = start(
    join(root, 'node_modules/storybook/dist/bin/dispatcher.js'),
    [
      ...['dev', '--config-dir', 'apps/storybook/.storybook', '--port', storybookPort, '--host', 'localhost'],
      ...['--ci', '--quiet'],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  storybook.once('exit', (code) => {
    if (!ending()) console.error(`Storybook ended with code ${code}; the sites go on.`);
  });
  await answers(storybookUrl, storybook);
  return [['Storybook', storybookUrl]];
}

/** Build the CMS where it changed, start it with the demo, and publish what it has to sites of their own: all addresses. */
async function startCms() {
  await buildCms();
  if (ending()) return [];
  const cms = start(
    join(root, 'node_modules/next/dist/bin/next'),
    ['start', 'apps/cms', '-H', '127.0.0.1', '-p', cmsPort],
    {
      env: {
        ...environment(),
        NODE_ENV: 'production',
        PANTOGRAPH_CMS_DEMO: '1',
        PANTOGRAPH_CMS_URL: cmsUrl,
        PANTOGRAPH_SITE_URL: `http://{brand}.localhost:${cmsSitePort}`,
        PANTOGRAPH_CMS_KEY: cmsKey,
      },
    },
  );
  cms.once('exit', (code) => {
    if (!ending()) console.error(`The CMS ended with code ${code}; the sites go on.`);
  });
  await answers(`${cmsUrl}/api/access`, cms);
  if (ending()) return [];
  const { server, sites } = startSites(['--source', `cms:${cmsUrl}`, '--port', cmsSitePort, '--out', 'dist/cms-site'], {
    PANTOGRAPH_CMS_KEY: cmsKey,
  });
  server.once('exit', (code) => {
    if (!ending()) console.error(`What publishes the CMS ended with code ${code}; the other sites go on.`);
  });
  return [['CMS', `${cmsUrl}/admin`], ...(await sites).map(([name, url]) => [`${name}, from the CMS`, url])];
}

/** Wait until an address answers; give up when what serves it ends. */
async function answers(url, child) {
  while (child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('it ended while it started');
}

/** Make what the briefs in the demo brands' content ask for; what nothing changed in is there at once. */
async function makeCampaigns() {
  const content = join(root, 'apps/site/content');
  const folders = readdirSync(content).map((brand) => join(content, brand, 'campaigns'));
  const briefs = folders.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  );
  for (const brief of briefs.sort()) {
    if (ending()) return [];
    await run(`Making the campaign ${basename(brief)}`, projectNode(), [cli, 'campaign', brief], { quiet: true });
  }
  return [];
}

/** What a part of the demo gives, or nothing and the reason: the sites go on without it. */
async function part(name, work) {
  try {
    return await work();
  } catch (error) {
    if (!ending()) console.error(`${name} did not start, the sites go on: ${error.message}`);
    return [];
  }
}

function show(addresses) {
  const width = Math.max(...addresses.map(([name]) => name.length));
  console.log(`\n${addresses.map(([name, url]) => `${name.padEnd(width)}  ${url}`).join('\n')}\n`);
}

function end(code) {
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = code;
}

process.once('SIGINT', () => end(0));
process.once('SIGTERM', () => end(0));
endWithParent();

/** npm runs this in a shell, and a signal sent to npm ends the shell alone: who has lost its parent is to end too. */
function endWithParent() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}

try {
  await setup({ demo: true });
  const { server, sites } = startSites(['--port', port]);
  server.once('exit', (code) => end(code ?? 1));
  const first = [['Front page', `http://localhost:${port}`], ...(await sites)];
  if (!ending()) {
    // The site has the machine to itself until it answers; Storybook's and the CMS's own starts take longer and can wait.
    show([...first, ['Storybook', `${storybookUrl} (starting)`], ['CMS', `${cmsUrl}/admin (starting)`]]);
    const parts = await Promise.all([
      part('Storybook', startStorybook),
      part('The CMS', startCms),
      part('A campaign', makeCampaigns),
    ]);
    if (!ending()) show([...first, ...parts.flat()]);
  }
} catch (error) {
  console.error(`\n${error.message}`);
  end(1);
}
