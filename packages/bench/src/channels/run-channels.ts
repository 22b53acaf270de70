import { loadavg } from 'node:os';
import { table } from '../report/table.ts';
import { writeResults } from '../report/write-results.ts';
import { measureCampaigns } from './campaign.ts';

/** What a whole campaign may take, in seconds. */
const mostCold = 40;
const mostUnchanged = 1;

/** Measure the channels: each by itself, and whole campaigns. */
export async function runChannels({ rounds }: { rounds: number }): Promise<void> {
  console.log(`Load of this machine: ${(loadavg()[0] ?? 0).toFixed(1)}`);
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
    `\nRows: ${writeResults(
      'channels',
      campaigns.map((row) => ({ part: 'campaign', ...row })),
    )}`,
  );
}
