import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Editor } from './edits.js';
import { randomFrom } from './random.js';
import { makeSite, readTree } from './site.js';

const seeds = (process.env.PANTOGRAPH_SEEDS ?? '1,2,3').split(',').map(Number);
const rounds = Number(process.env.PANTOGRAPH_ROUNDS ?? 12);

test.each(seeds)(
  'after any edits an incremental publish makes what one from nothing makes (seed %i)',
  async (seed) => {
    const random = randomFrom(seed);
    const site = makeSite();
    const editor = new Editor(site, random);
    // Above and below the number at which a year of the archive is told apart.
    editor.begin(seed % 2 === 0 ? 12 : 61);
    await site.publish();
    for (let round = 0; round < rounds; round++) {
      const paths = Array.from({ length: 1 + random.below(4) }, () => editor.edit()).flat();
      // As a watcher would, or as a fresh command.
      const result = await site.publish(random.below(2) === 0 ? { changedPaths: paths } : {});
      expect(result.refused).toEqual([]);
      const fresh = await site.publishAfresh();
      const [here, there] = [readTree(site.out), readTree(fresh)];
      expect(Object.keys(here), `paths after round ${round}`).toEqual(Object.keys(there));
      for (const path of Object.keys(there)) expect(here[path], `${path} after round ${round}`).toBe(there[path]);
      rmSync(fresh);
    }
    site.remove();
  },
  120_000,
);
