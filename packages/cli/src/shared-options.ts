import { type Command, Option } from 'commander';
import { UsageError } from './usage-error.js';

/** Options of every command that reads content. */
export interface SharedOptions {
  source: string[];
  brand?: string;
  locale?: string;
  out?: string;
  baseUrl?: string;
  previewOrigin?: string[];
  json?: boolean;
}

/** Add the options that every source shares to a command. */
export function withSharedOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--source <KIND:PLACE>',
        'where documents come from, such as files:content, markdown:../blog or cms:ADDRESS',
      )
        .argParser((value: string, all: string[]) => [...all, value])
        .default([], "the project's own content"),
    )
    .addOption(once('--brand <brand>', 'this brand alone'))
    .addOption(once('--locale <locale>', 'this locale alone, such as de; for Markdown, the language it is written in'))
    .addOption(once('--out <folder>', 'where the site is written (default: dist/site)'))
    .addOption(once('--base-url <url>', "the address the site will have, {brand} standing for the brand's name"))
    .option('--json', 'print one JSON object on standard output');
}

/** Name the editors that may show drafts in the site. */
export function withPreviewOrigins(command: Command): Command {
  return command.option(
    '--preview-origin <origin>',
    'where an editor runs that may show drafts in the site, such as https://cms.example.org; may be given again',
    (value: string, all: string[] = []) => [...all, value],
  );
}

/** An option that has one value: a second would replace the first unseen. */
export function once(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: string | undefined) => {
    if (before === undefined) return value;
    throw new UsageError(
      `${flags.replace(/ .*/, '')} is given twice: "${before}" and "${value}".`,
      'Give it once; leave it out for all.',
    );
  });
}
