import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { slugProblem, type TemplateName, templates } from '@pantograph/content';
import { listBrands, loadBrand } from '@pantograph/tokens';
import { type Command, Option } from 'commander';
import { findProject } from '../project.js';
import { printJson } from '../terminal/print-json.js';
import { UsageError } from '../usage-error.js';

interface Options {
  template: TemplateName;
  brand?: string;
  locale?: string;
  json?: boolean;
}

/** Add `pantograph new page`: a complete page from a template, with example text to replace. */
export function addNew(program: Command): void {
  program
    .command('new')
    .description('begin a document from a template')
    .command('page')
    .description('write a new page with all sections of its template, filled with example text')
    .argument('<key>', 'the name of the file and of the address, such as open-day')
    .addOption(
      new Option('--template <name>', 'what kind of page').choices(Object.keys(templates)).makeOptionMandatory(),
    )
    .option('--brand <brand>', 'whose page it is')
    .option('--locale <locale>', "its language; the brand's first where none is named")
    .option('--json', 'print one JSON object on standard output')
    .action(run);
}

function run(key: string, { template, brand, locale, json }: Options): void {
  const project = findProject(process.cwd());
  const known = listBrands(project.tokens);
  const chosen = brand ?? (known.length === 1 ? known[0] : undefined);
  if (chosen === undefined || !known.includes(chosen)) {
    throw new UsageError(
      brand === undefined ? 'A page belongs to a brand.' : `There is no brand "${brand}".`,
      `Name it with --brand: ${known.join(', ')}.`,
    );
  }
  const problem = slugProblem(key);
  if (problem) throw new UsageError(`The name "${key}" ${problem}.`, 'Use letters, digits and "-".');
  const { locales, defaultLocale } = loadBrand(project.tokens, chosen);
  if (locale !== undefined && !locales.includes(locale)) {
    throw new UsageError(`The brand ${chosen} has no locale "${locale}".`, `Use one of: ${locales.join(', ')}.`);
  }
  const suffix = locale === undefined || locale === defaultLocale ? '' : `.${locale}`;
  const file = join(project.content, chosen, 'pages', `${key}${suffix}.yaml`);
  if (existsSync(file)) {
    throw new UsageError(
      `${relative(process.cwd(), file)} is there already.`,
      'Choose another name, or edit that page.',
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, templates[template].example, { flag: 'wx' });
  const path = relative(process.cwd(), file);
  if (json) printJson({ file: path, template, brand: chosen, locale: locale ?? defaultLocale });
  else
    console.log(
      `${path}\nReplace the example text. The page is a draft: set "status: published" to see it, then run: npx pantograph dev`,
    );
}
