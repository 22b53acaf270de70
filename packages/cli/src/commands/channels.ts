import { styleText } from 'node:util';
import type { Command } from 'commander';
import { printJson } from '../terminal/print-json.js';

/** Add `pantograph channels`: what channels there are, their formats and their limits. */
export function addChannels(program: Command): void {
  program
    .command('channels')
    .description('list the channels, their formats and what holds for each')
    .option('--json', 'print one JSON object on standard output')
    .action(run);
}

async function run({ json }: { json?: boolean }): Promise<void> {
  const { channels } = await import('@pantograph/channels');
  if (json) {
    printJson({ channels: channels.map(({ render: _render, ...channel }) => channel) });
    return;
  }
  for (const { name, label, description, formats } of channels) {
    console.log(`\n${styleText('bold', name)}  ${label}: ${description}`);
    for (const format of formats) {
      console.log(`  ${format.name.padEnd(14)} ${styleText('dim', limitsOf(format.limits))}`);
    }
  }
  console.log('');
}

function limitsOf(limits: Readonly<Record<string, unknown>>): string {
  return Object.entries(limits)
    .map(([name, limit]) => `${wordsOf(name)} ${Array.isArray(limit) ? limit.join('/') : String(limit)}`)
    .join(', ');
}

/** `titleCharacters` is read as "title characters". */
function wordsOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
