import { join } from 'node:path';
import { cmsTests } from './cms-tests.mjs';
import { projectNode, root } from './node.mjs';
import { run } from './run.mjs';
import { buildCms, setup } from './setup.mjs';

/**
 * `npm run test:cms`: the tests of the CMS, on its own database or, with `--postgres`, on a Postgres server that is started
 * for them. Other arguments go to Vitest.
 */
const filters = process.argv.slice(2).filter((argument) => argument !== '--postgres');
let postgres;

try {
  await setup({ demo: true });
  await buildCms();
  const { findBrowser } = await import('./browser.mjs');
  await findBrowser();
  if (process.argv.includes('--postgres')) {
    const { startPostgres } = await import('./postgres.mjs');
    postgres = await startPostgres();
  }
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  await run(
    `Running the tests of the CMS on ${postgres ? 'Postgres' : 'SQLite'}`,
    projectNode(),
    [vitest, 'run', ...cmsTests, ...filters],
    { env: postgres ? { PANTOGRAPH_TEST_POSTGRES: postgres.url } : {} },
  );
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  await postgres?.stop();
}
