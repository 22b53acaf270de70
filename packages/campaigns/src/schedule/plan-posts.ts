import type { Campaign } from '@pantograph/content';
import type { CampaignFolder } from '../folder/campaign-folder.js';
import type { MadeFile } from '../folder/manifest.js';
import type { CampaignPlan } from '../plan-campaign.js';
import { postTimes } from './post-times.js';
import { bufferCsv, hootsuiteCsv } from './write-schedules.js';

/** Write the posts of each network and language as files that Buffer and Hootsuite import, in words as they stand in the folder. */
export function writeSchedules(
  folder: CampaignFolder,
  files: readonly MadeFile[],
  { locales, wishes }: CampaignPlan,
  { starts, ends }: Campaign,
): void {
  const networks = wishes.find(({ name }) => name === 'social')?.formats ?? [];
  for (const locale of locales) {
    for (const network of networks) {
      const texts = files.filter(
        ({ channel, format, type, locale: spoken }) =>
          channel === 'social' && format === network && spoken === locale && type === 'text/plain',
      );
      if (texts.length === 0) continue;
      const times = postTimes(texts.length, starts, ends);
      const posts = texts.map(({ path }, index) => {
        const text = folder.read(path)?.toString('utf8').trimEnd() ?? '';
        return { text, at: times[index] ?? '', link: /https?:\/\/\S+/.exec(text)?.[0] ?? '' };
      });
      folder.write(`${locale}/schedule/buffer-${network}.csv`, bufferCsv(posts));
      folder.write(`${locale}/schedule/hootsuite-${network}.csv`, hootsuiteCsv(posts));
    }
  }
}
