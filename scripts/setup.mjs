import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from './node.mjs';
import { run } from './run.mjs';

/** Where the state of package.json and lock at the last install is kept. */
const stamp = join(root, 'node_modules', '.pantograph-install');

/** Packages that no site, Storybook or CMS stands on. */
const frameworks = ['vue', 'svelte', 'web-components', 'angular', 'solid', 'conformance'];

/**
 * Install what is missing and build the packages: all, or those alone that the demo stands on. What did not change since the
 * last time is skipped.
 *
 * @param {{ demo?: boolean }} [options]
 */
export async function setup({ demo = false } = {}) {
  await install();
  const filters = demo ? frameworks.map((name) => `--filter=!@pantograph/${name}`) : [];
  await run(
    'Building the packages',
    projectNode(),
    [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=errors-only', ...filters],
    { quiet: true },
  );
}

/** Build the CMS: its editor is bundled, which takes a minute, so only what needs it asks for it. */
export async function buildCms() {
  await run(
    'Building the CMS (about a minute)',
    projectNode(),
    [
      join(root, 'node_modules/turbo/bin/turbo'),
      ...['run', 'build:cms', '--filter=@pantograph/cms', '--output-logs=errors-only'],
    ],
    { quiet: true },
  );
}

async function install() {
  const state = manifestHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  console.log('Pantograph installs its packages from the npm registry; this takes a minute or two the first time.');
  await run('Installing packages', 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  writeFileSync(stamp, manifestHash());
}

/** Hash every manifest and the lock, so that an install runs exactly when one of them changed. */
function manifestHash() {
  const hash = createHash('sha256');
  const manifests = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .sort()
      .map((name) => join(folder, name, 'package.json')),
  );
  for (const file of ['package.json', 'package-lock.json', ...manifests]) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`${file}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
