import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChannelDocument, type ChannelSetting, channels } from '@pantograph/channels';
import { examples } from '@pantograph/components/examples';
import { loadBrand } from '@pantograph/tokens';
import { repository } from '../folders.ts';
import { median } from '../measure/median.ts';

/** Milliseconds that a text took in a process that has written some before. */
export interface TextRow {
  channel: string;
  format: string;
  medianMs: number;
  worstMs: number;
  bytes: number;
  /** What it may take; missing where no goal is set. */
  mostMs?: number;
}

/** What a text may take, in milliseconds. */
const mostMs = 1;
const texts = ['sms', 'push', 'calendar', 'text'];
const sections = ['hero', 'stats', 'pricing', 'faq', 'event-details', 'quote', 'rich-text', 'steps', 'lead-form'];

/** Measure every format of the text channels, and sheets for print, each of a landing page with a title of its own. */
export async function measureTexts(rounds: number): Promise<TextRow[]> {
  const setting = settingOf('tidewater');
  const rows: TextRow[] = [];
  for (const channel of channels.filter(({ name }) => name === 'print' || texts.includes(name))) {
    const isText = texts.includes(channel.name);
    for (const { name: format } of channel.formats) {
      const times: number[] = [];
      let bytes = 0;
      for (let round = 0; round < (isText ? rounds : rounds / 10) + 10; round++) {
        const document = documentOf(round);
        const start = performance.now();
        const { outputs } = await channel.render(document, { ...setting, formats: [format] });
        if (round >= 10) times.push(performance.now() - start);
        bytes = outputs.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
      }
      const row = { channel: channel.name, format, medianMs: median(times), worstMs: Math.max(...times), bytes };
      rows.push({ ...row, ...(isText && { mostMs }) });
    }
  }
  return rows;
}

function documentOf(round: number): ChannelDocument {
  const host = 'https://www.tidewater.example';
  return {
    key: `page-${round}`,
    locale: 'en',
    title: `Quiet season ${round}`,
    description: 'In February terminals have time to change tools. You know before the ship does.',
    url: `${host}/`,
    event: { name: 'Port day', start: '2027-05-14T09:00', end: '2027-05-14T17:30', place: 'Halle 4' },
    sections: sections.map((section) => {
      const [example] = Object.values(examples[section] ?? {});
      return { section, ...example?.props, title: `${section} ${round}` };
    }),
  };
}

function settingOf(brand: string): ChannelSetting {
  const built = join(repository, 'packages/tokens/dist/brands', brand);
  const { tokens } = JSON.parse(readFileSync(join(built, 'tokens.json'), 'utf8'));
  const read = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);
  return {
    locale: 'en',
    campaign: 'bench',
    brand: { ...loadBrand(join(repository, 'tokens'), brand), tokens, file: (name) => read(join(built, name)) },
    picture: async () => undefined,
  };
}
