import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ChannelBrand, type ChannelDocument, type ChannelSetting, openGraphCard } from '@pantograph/channels';
import { loadBrand } from '@pantograph/tokens';
import { median } from '../measure/median.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Milliseconds that a card of 1200 by 630 pixels takes, words fitted and PNG written. */
export interface CardRow {
  brand: string;
  /** What it shows beside words. */
  picture: 'ornament' | 'drawing';
  medianMs: number;
  /** Of the processor alone: less than `medianMs` where others use it as well. */
  cpuMs: number;
  worstMs: number;
  bytes: number;
}

/** What a card may take, in milliseconds. */
export const mostOfCard = 20;

/** Measure cards one after the other, each with another title, after the first few. */
export async function measureCards(rounds: number): Promise<CardRow[]> {
  const rows: CardRow[] = [];
  for (const id of ['tidewater', 'hollyhock']) {
    const brand = readBrand(id);
    const setting = settingFor(brand);
    for (const picture of ['ornament', 'drawing'] as const) {
      const times: number[] = [];
      const cpuTimes: number[] = [];
      let bytes = 0;
      for (let round = -5; round < rounds; round++) {
        const began = performance.now();
        const cpu = process.cpuUsage();
        const { png } = await openGraphCard(documentFor(round, picture), setting);
        const { user, system } = process.cpuUsage(cpu);
        if (round >= 0) {
          times.push(performance.now() - began);
          cpuTimes.push((user + system) / 1000);
        }
        bytes = png?.length ?? 0;
      }
      rows.push({
        brand: id,
        picture,
        medianMs: median(times),
        cpuMs: median(cpuTimes),
        worstMs: Math.max(...times),
        bytes,
      });
    }
  }
  return rows;
}

function readBrand(id: string): ChannelBrand {
  const built = `${root}/packages/tokens/dist/brands/${id}`;
  const { tokens } = JSON.parse(readFileSync(`${built}/tokens.json`, 'utf8'));
  const file = (name: string) => (existsSync(`${built}/${name}`) ? readFileSync(`${built}/${name}`) : undefined);
  return { ...loadBrand(`${root}/tokens`, id), tokens, file };
}

function settingFor(brand: ChannelBrand): ChannelSetting {
  const drawing = brand.id === 'tidewater' ? 'hero-berth-planning' : 'hero-home';
  const bytes = readFileSync(`${root}/apps/site/content/${brand.id}/media/${drawing}.svg`);
  return { brand, locale: 'en', picture: async () => ({ bytes, type: 'image/svg+xml' }) };
}

function documentFor(round: number, picture: CardRow['picture']): ChannelDocument {
  return {
    key: `page-${round}`,
    locale: 'en',
    title: `What ${round + 100} calls taught us about berths`,
    description: 'A berth is a promise. Here is how it is kept, and what it costs when it is not.',
    url: 'https://www.tidewater.example/',
    ...(picture === 'drawing' && { image: { src: 'https://www.tidewater.example/a.svg', alt: '' } }),
    sections: [],
  };
}
