import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { repository } from '../folders.ts';
import { measureProcess } from '../measure/measure-process.ts';
import { median } from '../measure/median.ts';

/** Seconds on the wall that a whole campaign took, by a new process each time. */
export interface CampaignRow {
  campaign: string;
  /** How many files it has for channels. */
  files: number;
  /** Into an empty folder. */
  cold: number;
  /** Again, with nothing changed. */
  unchanged: number;
}

const command = join(repository, 'packages/cli/bin/pantograph.js');

/** Make each demo campaign from nothing and once more, `rounds` times. */
export async function measureCampaigns(rounds: number): Promise<CampaignRow[]> {
  const briefs = globSync('apps/site/content/*/campaigns/*.yaml', { cwd: repository }).sort();
  const rows: CampaignRow[] = [];
  for (const brief of briefs) {
    const cold: number[] = [];
    const unchanged: number[] = [];
    let files = 0;
    for (let round = 0; round < rounds; round++) {
      const out = mkdtempSync(join(tmpdir(), 'pantograph-bench-campaign-'));
      // Findings are told by the exit code 1, which is no failure here.
      const parameters = [
        '-c',
        `"${process.execPath}" "${command}" campaign "${brief}" --out "${out}" --json || [ $? -eq 1 ]`,
      ];
      const made = await measureProcess({ file: 'sh', parameters, cwd: repository });
      files = JSON.parse(made.output).outputs.length;
      cold.push(made.wallSeconds);
      unchanged.push((await measureProcess({ file: 'sh', parameters, cwd: repository })).wallSeconds);
      rmSync(out, { recursive: true });
    }
    rows.push({ campaign: basename(brief, '.yaml'), files, cold: median(cold), unchanged: median(unchanged) });
  }
  return rows;
}
