import { loadavg } from 'node:os';
import { table } from '../report/table.ts';
import { writeResults } from '../report/write-results.ts';
import { measureCampaigns } from './campaign.ts';
import { type CardRow, measureCards, mostOfCard } from './card.ts';
import { type EmailRow, measureEmails, mostOfMessage } from './email.ts';
import { measureTexts, type TextRow } from './text.ts';

/** What a whole campaign may take, in seconds. */
const mostCold = 40;
const mostUnchanged = 1;

/** Measure the channels: each by itself, and whole campaigns. */
export async function runChannels({ rounds }: { rounds: number }): Promise<void> {
  console.log(`Load of this machine: ${(loadavg()[0] ?? 0).toFixed(1)}`);
  // One card is little to measure.
  const cards = await measureCards(rounds * 8);
  printCards(cards);
  const emails = await measureEmails(rounds * 40);
  printEmails(emails);
  const texts = await measureTexts(200);
  printTexts(texts);
  const campaigns = await measureCampaigns(rounds);
  const mark = (seconds: number, most: number) => `${seconds.toFixed(2)}${seconds <= most ? '' : ' MISSED'}`;
  console.log(`\nA whole campaign, wall seconds (goals: ${mostCold} from nothing, ${mostUnchanged} unchanged)\n`);
  const cells = campaigns.map(({ campaign, files, cold, unchanged }) => [
    campaign,
    String(files),
    mark(cold, mostCold),
    mark(unchanged, mostUnchanged),
  ]);
  console.log(table(['campaign', 'files', 'from nothing', 'unchanged'], cells));
  console.log(
    `\nRows: ${writeResults('channels', [
      ...cards.map((row) => ({ part: 'card', ...row })),
      ...emails.map((row) => ({ part: 'email', ...row })),
      ...texts.map((row) => ({ part: 'text', ...row })),
      ...campaigns.map((row) => ({ part: 'campaign', ...row })),
    ])}`,
  );
}

function printCards(rows: readonly CardRow[]): void {
  const cells = rows.map(({ brand, picture, medianMs, cpuMs, worstMs, bytes }) => [
    brand,
    picture,
    `${medianMs.toFixed(1)}${medianMs <= mostOfCard ? '' : ' MISSED'}`,
    cpuMs.toFixed(1),
    worstMs.toFixed(1),
    (bytes / 1000).toFixed(0),
  ]);
  console.log(`\nCards of 1200x630 (goal: a median of ${mostOfCard} ms on one core, as with taskset -c 0)\n`);
  console.log(table(['brand', 'shows', 'median ms', 'CPU ms', 'worst ms', 'kB'], cells));
}

function printEmails(rows: readonly EmailRow[]): void {
  const cells = rows.map(({ brand, sections, message, everyService }) => [
    brand,
    String(sections),
    `${message.toFixed(2)}${message <= mostOfMessage ? '' : ' MISSED'}`,
    everyService.toFixed(2),
  ]);
  console.log(`\nEmails, milliseconds (goal: a median of ${mostOfMessage} for one service)\n`);
  console.log(table(['brand', 'sections', 'one service', 'all five'], cells));
}

function printTexts(rows: readonly TextRow[]): void {
  const cells = rows.map(({ channel, format, medianMs, worstMs, bytes, mostMs }) => [
    channel,
    format,
    `${medianMs.toFixed(3)}${mostMs !== undefined && medianMs > mostMs ? ' MISSED' : ''}`,
    worstMs.toFixed(1),
    (bytes / 1000).toFixed(1),
  ]);
  console.log('\nTexts and sheets of a page of nine sections (goal: 1 ms for a text)\n');
  console.log(table(['channel', 'format', 'median ms', 'worst ms', 'kB'], cells));
}
