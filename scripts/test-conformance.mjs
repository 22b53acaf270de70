import { join } from 'node:path';
import { projectNode, root } from './node.mjs';
import { run } from './run.mjs';
import { setup } from './setup.mjs';

/**
 * `npm run test:conformance`: every behaviour of every component in every target, written to `reports/conformance.json`.
 * Arguments go to Vitest: `npm run test:conformance -- browser/vue` proves one target and reports that one alone.
 */
try {
  await setup();
  const { findBrowser } = await import('./browser.mjs');
  await findBrowser();
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const config = join(root, 'packages/conformance/vitest.config.ts');
  await run('Proving the components in every target', projectNode(), [
    ...[vitest, 'run', '--config', config],
    ...process.argv.slice(2),
  ]);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
