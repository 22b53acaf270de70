import { join } from 'node:path';
import { projectNode, root } from './node.mjs';
import { run } from './run.mjs';
import { setup } from './setup.mjs';

/** `npm run budgets`: write what each component weighs now as what it may weigh, to `packages/conformance/budgets.json`. */
try {
  await setup();
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const config = join(root, 'packages/conformance/vitest.config.ts');
  await run('Measuring the components', projectNode(), [vitest, 'run', '--config', config, 'test/sizes.test.ts'], {
    env: { PANTOGRAPH_BUDGETS: 'write' },
  });
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const file = join(root, 'packages/conformance/budgets.json');
  await run('Formatting the budgets', projectNode(), [biome, 'format', '--write', file], { quiet: true });
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
