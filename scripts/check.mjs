import { join } from 'node:path';
import { checkLayers } from './check-layers.mjs';
import { projectNode, root } from './node.mjs';
import { run } from './run.mjs';

/** `npm run check`: formatting and lint (Biome), unused code (knip), and that imports flow one way. */
const bin = (path) => join(root, 'node_modules', path);

try {
  const node = projectNode();
  await run('Formatting and lint', node, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'], {
    quiet: true,
  });
  await run('Unused code', node, [bin('knip/bin/knip.js'), '--no-progress'], { quiet: true });
  checkLayers();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
