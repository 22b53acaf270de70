import { styleText } from 'node:util';
import type { ImportResult } from '@pantograph/importers';
import { listBrands, loadBrand } from '@pantograph/tokens';
import type { Command, Option } from 'commander';
import { exitCode } from '../exit-code.js';
import { findProject } from '../project.js';
import { once } from '../shared-options.js';
import { printFindings } from '../terminal/print-findings.js';
import { printJson } from '../terminal/print-json.js';
import { ProgressBar } from '../terminal/progress-bar.js';
import { UsageError } from '../usage-error.js';

interface Options {
  brand: string;
  to: string;
  media?: string;
  locale?: string;
  json?: boolean;
}

/** Add `pantograph import wordpress`: bring the content of another system into files of the `files` source. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('bring content from another system into files')
    .command('wordpress')
    .description('write posts, pages, authors and redirects of a WordPress export into a folder of content')
    .argument(
      '<file...>',
      'the .xml file that Tools, Export, All content downloads; all of them where there are several',
    )
    .addOption(required('--brand <brand>', 'whose content it becomes'))
    .addOption(required('--to <folder>', 'the folder with one folder a brand, such as apps/site/content'))
    .addOption(
      once('--media <folder>', "a folder that holds the old site's wp-content/uploads; its files are copied to media/"),
    )
    .addOption(once('--locale <locale>', "the language it is written in; the brand's first where none is named"))
    .option('--json', 'print one JSON object on standard output')
    .addHelpText(
      'after',
      '\nA file that somebody else wrote, or changed since it was imported, stays as it is. See docs/importing.md.',
    )
    .action(run);
}

function required(flags: string, description: string): Option {
  return once(flags, description).makeOptionMandatory();
}

async function run(files: string[], { brand, to, media, locale, json }: Options): Promise<void> {
  const project = findProject(process.cwd());
  const known = listBrands(project.tokens);
  if (!known.includes(brand)) {
    throw new UsageError(`There is no brand "${brand}".`, `Name one of them with --brand: ${known.join(', ')}.`);
  }
  // Parsers of HTML and Markdown that no other command needs.
  const { importWordPress } = await import('@pantograph/importers');
  const bar = new ProgressBar();
  const result = await importWordPress({
    files,
    brand: loadBrand(project.tokens, brand),
    to,
    ...(media !== undefined && { media }),
    ...(locale !== undefined && { locale }),
    onProgress: ({ step, done, total }) => bar.update(`${step}, MB`, megabytes(done), megabytes(total) || undefined),
  });
  bar.clear();
  const errors = result.findings.filter(({ severity }) => severity === 'error').length;
  if (json) printJson({ ...result, errors, warnings: result.findings.length - errors });
  else report(result, errors, `${to}/${brand}`.replace(/\/+/g, '/'));
  process.exitCode = errors > 0 ? exitCode.findings : exitCode.done;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

function report(result: ImportResult, errors: number, folder: string): void {
  const { posts, pages, authors, redirects, media, files, skipped, findings, mediaList } = result;
  printFindings(findings);
  const left = skipped.map(({ what, count }) => `${count} ${what}`).join(', ');
  if (left) console.log(`Not imported: ${left}`);
  console.log(`${posts} posts, ${pages} pages, ${authors} authors, ${redirects} redirects`);
  console.log(
    `${media.listed} files in the export's library, ${media.used} used, ${media.here} in media/: ${folder}/${mediaList}`,
  );
  const verdict = errors > 0 ? styleText('red', `${errors} errors`) : styleText('green', 'no errors');
  const { added, changed, unchanged, kept } = files;
  console.log(
    `${folder}: ${added} files added, ${changed} changed, ${unchanged} unchanged, ${kept} kept as they were; ${verdict}, ${findings.length - errors} warnings`,
  );
}
