import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from './node.mjs';
import { run } from './run.mjs';

/** Where the state of package.json and lock at the last install is kept. */
const stamp = join(root, 'node_modules', '.pantograph-install');

/** Install what is missing and build every package. Both are skipped where nothing changed since the last time. */
export async function setup() {
  await install();
  const node = projectNode();
  await run(
    'Building the packages',
    node,
    [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=errors-only'],
    {
      quiet: true,
    },
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
