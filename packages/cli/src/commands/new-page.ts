import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type Classified, classify, reservedSlug, type TemplateName, templates } from '@pantograph/content';
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

/** Add `new page`: a complete page from a template, with example text to replace. */
export function addNewPage(parent: Command): void {
  parent
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
  const owner = loadBrand(project.tokens, chosen);
  const { locales, defaultLocale } = owner;
  if (locale !== undefined && !locales.includes(locale)) {
    throw new UsageError(`The brand ${chosen} has no locale "${locale}".`, `Use one of: ${locales.join(', ')}.`);
  }
  const suffix = locale === undefined || locale === defaultLocale ? '' : `.${locale}`;
  const name = `pages/${key}${suffix}.yaml`;
  checkName(key, classify(name, owner, ''), locale ?? defaultLocale, locales);
  const file = join(project.content, chosen, name);
  const there = namesake(file);
  if (there !== undefined) {
    throw new UsageError(
      `${relative(process.cwd(), there)} is there already.`,
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

/** Refuse a name that a publish would refuse, or would take for another page or another language. */
function checkName(
  key: string,
  what: ReturnType<typeof classify>,
  locale: string,
  locales: readonly string[],
): asserts what is Classified {
  const ending = /\.(?:ya?ml|json|md)$/i.exec(key)?.[0];
  if (ending) throw new UsageError(`The name "${key}" ends like a file.`, `Leave out "${ending}".`);
  if (what === undefined) throw new UsageError(`No page can be called "${key}".`, 'Choose another name.');
  if ('finding' in what)
    throw new UsageError(what.finding.message, 'Choose a name of letters, digits and "-", such as open-day.');
  if (what.key !== key || what.locale !== locale) {
    throw new UsageError(
      `A page called "${key}" would be the page "${what.key}" in the language ${what.locale}.`,
      `Name the page ${what.key}, and its language with --locale ${what.locale}.`,
    );
  }
  const reserved = key === 'home' ? undefined : reservedSlug('page', key, locales);
  if (reserved) throw new UsageError(`The name "${key}" ${reserved}.`, 'Choose another name.');
}

/** Find the page that has this name already, in whatever format and in small or capital letters. */
function namesake(file: string): string | undefined {
  const folder = dirname(file);
  const stemOf = (name: string) =>
    name
      .replace(/\.(?:ya?ml|json)$/i, '')
      .normalize('NFC')
      .toLowerCase();
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = names.find((other) => other.includes('.') && stemOf(other) === stemOf(basename(file)));
  return name === undefined ? undefined : join(folder, name);
}
