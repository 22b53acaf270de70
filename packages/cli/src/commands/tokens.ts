import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { buildOwnBrand, TokenError, writeBrand } from '@pantograph/tokens';
import type { Command } from 'commander';
import { exitCode } from '../exit-code.js';
import { once } from '../shared-options.js';
import { printFindings } from '../terminal/print-findings.js';
import { printJson } from '../terminal/print-json.js';
import { UsageError } from '../usage-error.js';

interface Options {
  out?: string;
  name?: string;
  json?: boolean;
}

/** Add `pantograph tokens build`: the style sheets and data of a brand that lies in any project. */
export function addTokens(program: Command): void {
  program
    .command('tokens')
    .description('a brand of your own, in any project')
    .command('build')
    .description('check the tokens in a folder and write CSS, TypeScript and JSON of them')
    .argument('<folder>', 'holds token files in the DTCG format, such as semantic.json, and perhaps brand.yaml')
    .addOption(once('--out <folder>', 'where it is written (default: dist in that folder)'))
    .addOption(once('--name <name>', "the brand's name in data-brand and in messages (default: the folder's)"))
    .option('--json', 'print one JSON object on standard output')
    .addHelpText('after', '\nThe whole of a demo brand to begin with: node_modules/@pantograph/tokens/dist/sources')
    .action(run);
}

async function run(given: string, { out, name, json }: Options): Promise<void> {
  const folder = resolve(given);
  checkFolder(folder, given);
  const id = name ?? basename(folder);
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new UsageError(
      `"${id}" is no name for a brand: it has other signs than small letters, digits and "-".`,
      'Name it with --name, such as --name harbour.',
    );
  }
  const to = resolve(out ?? join(folder, 'dist'));
  try {
    writeBrand(await buildOwnBrand(folder, { id, from: process.cwd() }), to);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    if (json) printJson({ brand: id, out: null, findings: error.findings });
    else {
      printFindings(error.findings);
      console.error(`\n${styleText('red', `${error.findings.length} errors`)}: nothing was written.`);
    }
    process.exitCode = exitCode.failed;
    return;
  }
  const place = relative(process.cwd(), to) || '.';
  if (json) printJson({ brand: id, out: to, findings: [] });
  else console.log(`${place}/tokens.css, with tokens.ts, tokens.json and scoped.css beside it`);
}

function checkFolder(folder: string, given: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`There is no folder "${given}".`, 'Name the one with your token files.');
  if (!readdirSync(folder).some((file) => file.endsWith('.json')))
    throw new UsageError(
      `The folder "${given}" has no token files.`,
      'Put primitive.json and semantic.json there, or begin with those of a demo brand: node_modules/@pantograph/tokens/dist/sources.',
    );
}
