import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from '../../../scripts/node.mjs';
import { run } from '../../../scripts/run.mjs';
import { fingerprintPictures } from './fingerprint-pictures.ts';
import { linkPackages } from './link-packages.ts';
import { fingerprintsFile } from './touched-pictures.ts';

const work = join(root, '.pantograph/visual');

/**
 * Build the Storybook of another commit in a working tree of its own. A commit that was built before is not built again.
 *
 * @throws {Error} when the reference names no commit, or that commit has no Storybook
 */
export async function buildReference(reference: string): Promise<string> {
  const commit = resolveCommit(reference);
  const folder = join(work, commit.slice(0, 12));
  const output = join(folder, 'storybook');
  if (existsSync(join(output, 'index.json'))) return output;
  const tree = join(folder, 'tree');
  removeTree(tree);
  mkdirSync(folder, { recursive: true });
  git('worktree', 'add', '--force', '--detach', tree, commit);
  try {
    if (!existsSync(join(tree, 'apps/storybook/.storybook'))) {
      throw new Error(`The commit ${reference} has no Storybook to compare with. Choose a later one.`);
    }
    if (!linkPackages(root, tree)) {
      await run(
        'Installing the packages of that commit',
        'npm',
        ['install', '--prefix', tree, '--no-audit', '--no-fund', '--loglevel=error'],
        { quiet: true },
      );
    }
    await build(tree, output);
  } finally {
    removeTree(tree);
  }
  return output;
}

/** Build the Storybook of the working tree as it is. */
export async function buildCurrent(): Promise<string> {
  const output = join(work, 'current');
  await build(root, output);
  return output;
}

async function build(tree: string, output: string): Promise<void> {
  const node = projectNode();
  const inTree = { quiet: true, cwd: tree };
  await run(
    'Building packages',
    node,
    [
      join(tree, 'node_modules/turbo/bin/turbo'),
      'run',
      'build',
      '--filter=@pantograph/storybook^...',
      '--output-logs=errors-only',
    ],
    inTree,
  );
  await run('Making stories', node, [join(tree, 'apps/storybook/src/stories/generate-stories.js')], inTree);
  const draft = `${output}.draft`;
  rmSync(draft, { recursive: true, force: true });
  await run(
    'Building Storybook',
    node,
    [
      join(tree, 'node_modules/storybook/dist/bin/dispatcher.js'),
      'build',
      '--config-dir',
      join(tree, 'apps/storybook/.storybook'),
      '--output-dir',
      draft,
      '--quiet',
    ],
    inTree,
  );
  const brands = readdirSync(join(tree, 'tokens/brands'));
  writeFileSync(join(draft, fingerprintsFile), JSON.stringify(await fingerprintPictures(tree, draft, brands)));
  rmSync(output, { recursive: true, force: true });
  renameSync(draft, output);
}

function resolveCommit(reference: string): string {
  try {
    return git('rev-parse', '--verify', '--quiet', `${reference}^{commit}`).trim();
  } catch {
    throw new Error(`"${reference}" names no commit. Use a branch, a tag or a hash, such as --against main.`);
  }
}

function removeTree(tree: string): void {
  if (existsSync(tree)) git('worktree', 'remove', '--force', tree);
  git('worktree', 'prune');
}

function git(...parameters: string[]): string {
  return execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
