import { join } from 'node:path';
import { cmsTests } from './cms-tests.mjs';
import { projectNode, root } from './node.mjs';
import { run } from './run.mjs';
import { buildCms, setup } from './setup.mjs';

/**
 * `npm test`: everything that has to hold before a change lands. Arguments go to Vitest: `npm test -- packages/content`
 * runs the tests of one package alone. The components in every target are `npm run test:conformance`.
 */
const filters = process.argv.slice(2);

try {
  await setup();
  const node = projectNode();
  if (filters.length === 0) await run('Checking the house', node, [join(root, 'scripts/check.mjs')]);
  if (filters.length === 0 || filters.some((filter) => filter.startsWith('apps/cms'))) await buildCms();
  const { findBrowser } = await import('./browser.mjs');
  await findBrowser();
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  if (filters.length > 0) await run('Running the tests', node, [vitest, 'run', ...filters]);
  else {
    await run('Running the tests', node, [vitest, 'run', '--project', '!cms', '--project', '!*frameworks*']);
    await run('Running the tests of the CMS', node, [vitest, 'run', ...cmsTests]);
  }
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
