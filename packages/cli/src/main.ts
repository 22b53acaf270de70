import { createRequire } from 'node:module';
import { styleText } from 'node:util';
import { Command, CommanderError } from 'commander';
import { addCampaign } from './commands/campaign.js';
import { addChannels } from './commands/channels.js';
import { addCheck } from './commands/check.js';
import { addDev } from './commands/dev.js';
import { addImport } from './commands/import.js';
import { addMigrate } from './commands/migrate.js';
import { addNew } from './commands/new.js';
import { addPublish } from './commands/publish.js';
import { addSendTest } from './commands/send-test.js';
import { addStatus } from './commands/status.js';
import { addTokens } from './commands/tokens.js';
import { exitCode } from './exit-code.js';
import { reasonOf } from './reason-of.js';
import { printJson } from './terminal/print-json.js';

// By its own name, for this file runs from dist and from the bundle below it.
const { version } = createRequire(import.meta.url)('pantograph/package.json') as { version: string };

const program = new Command('pantograph')
  .version(version)
  .description('Publish sites from content, on brand: tokens, components and templates compiled into every channel.')
  .showHelpAfterError('(add --help for what this command takes)')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText('after', '\nExit codes: 0 done; 1 done, and content needs a person; 2 nothing was done.');

// Commands made below inherit it: whatever cannot begin is told in one place, at the end of this file.
program.exitOverride();
if (process.argv.includes('--json')) program.configureOutput({ writeErr: () => undefined });

addPublish(program);
addDev(program);
addCheck(program);
addMigrate(program);
addNew(program);
addImport(program);
addSendTest(program);
addStatus(program);
addTokens(program);
addCampaign(program);
addChannels(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exitCode = exitCode.done;
  else fail(error);
}

/** Say why nothing was done: on standard error for a person, as one object on standard output for a program. */
function fail(error: unknown): void {
  const { message, fix } = reasonOf(error);
  process.exitCode = exitCode.failed;
  if (process.argv.includes('--json')) printJson({ error: { message, fix } });
  // Commander has told its own errors already, with the usage.
  else if (!(error instanceof CommanderError))
    console.error(`${styleText('red', 'error')} ${message} ${fix}`.trimEnd());
  if (process.env.PANTOGRAPH_DEBUG) console.error(error);
}
