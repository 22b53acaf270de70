import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { outputKinds } from '@pantograph/publisher';
import { expect, test } from 'vitest';
import { cardBrand, cards, drawing, heroPage, makeCardSite, picturePost, withToken } from './card-site.js';
import { randomFrom } from './random.js';
import { readTree } from './site.js';

const seeds = (process.env.PANTOGRAPH_SEEDS ?? '1,2').split(',').map(Number);
const rounds = Number(process.env.PANTOGRAPH_ROUNDS ?? 10);

const tokens = [
  ['color.surface.page', 'hex.light', '#fffbf0'],
  ['color.accent', 'hex.light', '#803010'],
  ['color.illustration.2', 'hex.light', '#204060'],
  ['color.illustration.4', 'hex.light', '#204060'],
  ['typography.display', 'ar', "500 1.5rem/1.3 'IBM Plex Sans Arabic', sans-serif"],
  ['typography.heading-1', 'light', "500 1.25rem/1.1 'Instrument Sans', sans-serif"],
  ['header.logo-height', 'light', '3rem'],
  ['duration.fast', 'light', '90ms'],
] as const;

test.each(seeds)(
  'after any edits of words, pictures and tokens the cards are those of a publish from nothing (seed %i)',
  async (seed) => {
    const { pick, below, some } = randomFrom(seed);
    const site = makeCardSite();
    let brand = await cardBrand();
    await site.publish({ brands: [brand] });
    let drawn = 0;
    const kinds = outputKinds.map((kind) => ({
      ...kind,
      render(...[props, env, key]: Parameters<typeof kind.render>) {
        if (kind.name === 'card') drawn++;
        return kind.render(props, env, key);
      },
    }));
    for (let round = 0; round < rounds; round++) {
      const edits = [
        () =>
          site.write(
            'tidewater/posts/night-shift.md',
            picturePost({ title: `Berth ${below(9)}`, picture: pick(['quay.svg', '']) }),
          ),
        () =>
          site.write(
            'tidewater/pages/home.yaml',
            heroPage({ title: `Home ${below(9)}`, kicker: pick(['', 'Berths']) }),
          ),
        () =>
          site.write(
            'tidewater/pages/port-day.yaml',
            heroPage({ title: 'Port day', extra: `slug: day-${below(3)}\n` }),
          ),
        () => site.write('tidewater/media/quay.svg', drawing(`color-illustration-${1 + below(4)}`, 60 + below(60))),
        () => site.write('tidewater/posts/bare.md', picturePost({ title: pick(['Bare', 'Plain', '港口']) })),
      ];
      for (const edit of some(edits, 2)) edit();
      brand = await cardBrand({ openGraphImages: pick([['page', 'post'], ['page', 'post'], ['post']]) });
      for (const [path, part, value] of some([...tokens], 3)) brand = withToken(brand, path, part, value);
      const result = await site.publish({ brands: [brand], kinds });
      expect(result.refused).toEqual([]);
      const fresh = await site.publishAfresh({ brands: [brand] });
      const [here, there] = [readTree(site.out), readTree(fresh)];
      expect(Object.keys(here), `paths after round ${round}`).toEqual(Object.keys(there));
      for (const path of Object.keys(there))
        expect(here[path] === there[path], `${path} after round ${round}`).toBe(true);
      expect(here).toHaveProperty([cards.post]);
      rmSync(join(fresh), { recursive: true });
    }
    expect(drawn).toBeGreaterThan(rounds);
    expect(drawn).toBeLessThan(rounds * 5);
    site.remove();
  },
  120_000,
);
