import type { Command } from 'commander';
import type { DevOptions } from '../dev/run-dev.js';
import { withPreviewOrigins, withSharedOptions } from '../shared-options.js';

/** Add `pantograph dev`: publish, serve and publish again at each saved file. */
export function addDev(program: Command): void {
  withPreviewOrigins(withSharedOptions(program.command('dev')))
    .description('serve the site here and publish again at each saved file: tokens, components, views and content')
    .option('--port <port>', 'where to serve', '4300')
    .option('--storybook <url>', 'where Storybook is served, for the front page', 'http://localhost:6006')
    .option('--cms <url>', 'where the CMS is, which forms are passed on to, such as http://127.0.0.1:4310')
    .action(async (options: DevOptions) => {
      // A server's modules would take a tenth of the time of every other command.
      const { runDev } = await import('../dev/run-dev.js');
      await runDev(options);
    });
}
