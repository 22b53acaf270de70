import { join } from 'node:path';
import { projectNode, root } from '../../../scripts/node.mjs';
import { run } from '../../../scripts/run.mjs';

const withoutToken = `Chromatic needs the token of a project, and none is set.

  1. Make a project at https://www.chromatic.com and copy its token.
  2. Run: CHROMATIC_PROJECT_TOKEN=<token> npm run chromatic

Without Chromatic, the same comparison runs on this machine:

  npm run visual -- --against main`;

if (process.env.CHROMATIC_PROJECT_TOKEN === undefined) {
  console.error(withoutToken);
  process.exitCode = 2;
} else {
  await run(
    'Publishing to Chromatic',
    projectNode(),
    [join(root, 'node_modules/chromatic/bin/main.js'), ...process.argv.slice(2)],
    {
      cwd: join(root, 'apps/storybook'),
    },
  ).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
