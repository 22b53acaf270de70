import { type Command, Option } from 'commander';

/** Options of every command that reads content. */
export interface SharedOptions {
  source: string[];
  brand?: string;
  locale?: string;
  out?: string;
  baseUrl?: string;
  json?: boolean;
}

/** Add the options that every source shares to a command. */
export function withSharedOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--source <KIND:PLACE>', 'where documents come from, such as files:content or markdown:../blog')
        .argParser((value: string, all: string[]) => [...all, value])
        .default([], "the project's own content"),
    )
    .option('--brand <brand>', 'this brand alone')
    .option('--locale <locale>', 'this locale alone, such as de; for Markdown, the language it is written in')
    .option('--out <folder>', 'where the site is written (default: dist/site)')
    .option('--base-url <url>', "the address the site will have, {brand} standing for the brand's name")
    .option('--json', 'print one JSON object on standard output');
}
