import { join } from 'node:path';
import { checkLayers } from './check-layers.mjs';
import { projectNode, root } from './node.mjs';
import { run } from './run.mjs';

/**
 * `npm run check`: formatting and lint (Biome), unused code (knip), types of Astro's views and of what no build reads (tests,
 * bench, Storybook), and that imports flow one way.
 */
const bin = (path) => join(root, 'node_modules', path);

/** TypeScript that runs as it stands, so that no build checks its types. */
const unbuilt = [
  ['the tests', 'tsconfig.test.json'],
  ['the bench', 'packages/bench'],
  ['Storybook', 'apps/storybook'],
  ['the CMS', 'apps/cms'],
];

try {
  const node = projectNode();
  await run('Formatting and lint', node, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'], {
    quiet: true,
  });
  await run('Unused code', node, [bin('knip/bin/knip.js'), '--no-progress'], { quiet: true });
  await run('Types of the views', node, [join(root, 'apps/site/scripts/check-astro.js')], { quiet: true });
  for (const [what, project] of unbuilt) {
    await run(`Types of ${what}`, node, [bin('typescript-7/bin/tsc'), '-p', join(root, project)], { quiet: true });
  }
  checkLayers();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
