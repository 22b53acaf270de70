import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChannelDocument, type ChannelSetting, channels } from '@pantograph/channels';
import { examples } from '@pantograph/components/examples';
import { loadBrand } from '@pantograph/tokens';
import { repository } from '../folders.ts';
import { median } from '../measure/median.ts';

/** What a message may take, in milliseconds. */
export const mostOfMessage = 5;

/** Milliseconds that a message took in a process that has made some before. */
export interface EmailRow {
  brand: string;
  sections: number;
  /** One service: HTML, plain text, and a zip with its pictures, which were drawn for the message before. */
  message: number;
  /** All five of them. */
  everyService: number;
}

/** Messages that are made before any is measured: a service that makes them has made some. */
const warmUp = 150;
const sections = ['hero', 'stats', 'feature-grid', 'quote', 'call-to-action'];

/** Measure messages of both brands, each with words of its own, `rounds` of each. */
export async function measureEmails(rounds: number): Promise<EmailRow[]> {
  const email = channels.find(({ name }) => name === 'email');
  if (!email) throw new Error('There is no channel named email.');
  const rows: EmailRow[] = [];
  for (const brand of ['hollyhock', 'tidewater']) {
    const setting = settingOf(brand);
    const time = async (formats: readonly string[] | undefined): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < rounds + warmUp; round++) {
        const document = documentOf(round);
        const start = performance.now();
        await email.render(document, formats ? { ...setting, formats } : setting);
        if (round >= warmUp) times.push(performance.now() - start);
      }
      return median(times);
    };
    rows.push({
      brand,
      sections: sections.length,
      message: await time(['hubspot']),
      everyService: await time(undefined),
    });
  }
  return rows;
}

function documentOf(round: number): ChannelDocument {
  const host = 'https://www.tidewater.example';
  return {
    key: `message-${round}`,
    locale: 'en',
    title: `Message ${round}`,
    description: 'What inboxes show beside it.',
    url: `${host}/`,
    sections: sections.map((section) => {
      const [example] = Object.values(examples[section] ?? {});
      const props = JSON.stringify(example?.props).replaceAll('"/', `"${host}/`);
      return { section, ...JSON.parse(props), title: `Message ${round}` };
    }),
  };
}

function settingOf(brand: string): ChannelSetting {
  const built = join(repository, 'packages/tokens/dist/brands', brand);
  const { tokens } = JSON.parse(readFileSync(join(built, 'tokens.json'), 'utf8'));
  const read = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);
  const media = join(repository, 'packages/components/examples-media');
  return {
    locale: 'en',
    campaign: 'bench',
    brand: { ...loadBrand(join(repository, 'tokens'), brand), tokens, file: (name) => read(join(built, name)) },
    async picture(src) {
      const bytes = read(join(media, src.slice(src.lastIndexOf('/') + 1)));
      return bytes && { bytes, type: 'image/svg+xml' };
    },
  };
}
