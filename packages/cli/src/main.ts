import { styleText } from 'node:util';
import { Command } from 'commander';
import { addCheck } from './commands/check.js';
import { addDev } from './commands/dev.js';
import { addMigrate } from './commands/migrate.js';
import { addNew } from './commands/new.js';
import { addPublish } from './commands/publish.js';
import { addStatus } from './commands/status.js';
import { exitCode } from './exit-code.js';

const program = new Command('pantograph')
  .description('Publish sites from content, on brand: tokens, components and templates compiled into every channel.')
  .showHelpAfterError('(add --help for what this command takes)')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText('after', '\nExit codes: 0 done; 1 done, and content needs a person; 2 nothing was done.')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? exitCode.done : exitCode.failed);
  });

addPublish(program);
addDev(program);
addCheck(program);
addMigrate(program);
addNew(program);
addStatus(program);

try {
  await program.parseAsync();
} catch (error) {
  const { message, fix, stack } = error as Error & { fix?: string };
  const json = process.argv.includes('--json');
  if (json) process.stdout.write(`${JSON.stringify({ error: { message, ...(fix && { fix }) } })}\n`);
  console.error(`${styleText('red', 'error')} ${message}${fix ? ` ${fix}` : ''}`);
  if (process.env.PANTOGRAPH_DEBUG) console.error(stack);
  process.exitCode = exitCode.failed;
}
