import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Editor } from './edits.js';
import { randomFrom } from './random.js';
import { makeSite, post, readTree, type Site } from './site.js';

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
      await expectAsFresh(site, `after round ${round}`);
    }
    site.remove();
  },
  120_000,
);

test.each(seeds)(
  'whatever slugs six posts had in between, they end with those they ask for (seed %i)',
  async (seed) => {
    const { below, pick, some } = randomFrom(seed);
    const site = makeSite();
    const names = ['ant', 'bee', 'cat', 'dog', 'eel', 'fox'];
    const slugs = new Map(names.map((name) => [name, name]));
    const statuses = new Map<string, string>();
    const write = (changed: readonly string[]) =>
      changed.map((name) => {
        const file = `tidewater/posts/${name}.md`;
        site.write(file, post({ title: name, slug: slugs.get(name) ?? '', status: statuses.get(name) ?? '' }));
        return join(site.content, file);
      });
    write(names);
    await site.publish();
    let compared = 0;
    for (let round = 0; round < rounds * 3; round++) {
      const changed = [...new Set([pick(names), ...some(names, 2)])];
      const before = changed.map((name) => slugs.get(name) ?? '');
      for (const [index, name] of changed.entries()) {
        // Mostly among themselves, else one of all, which another may have or ask for too.
        slugs.set(name, below(3) > 0 ? (before[(index + 1) % before.length] ?? name) : pick([...names, 'gnu', 'hen']));
        statuses.set(name, below(6) === 0 ? 'draft' : '');
      }
      // Now and then all find one that is their own.
      const isSettled = below(4) === 0 || round === rounds * 3 - 1;
      const rest = isSettled ? settleSlugs(slugs, changed) : [];
      const paths = write([...changed, ...rest]);
      const result = await site.publish(below(2) === 0 ? { changedPaths: paths } : {});
      if (new Set(slugs.values()).size < names.length) continue;
      expect(result.refused, `refused after round ${round}`).toEqual([]);
      await expectAsFresh(site, `after round ${round}`);
      compared++;
    }
    expect(compared).toBeGreaterThan(rounds / 3);
    site.remove();
  },
  120_000,
);

/** Give a slug that nobody asks for to each but one of those that ask for the same; returns who has another now. */
function settleSlugs(slugs: Map<string, string>, changed: readonly string[]): string[] {
  const free = [...slugs.keys()].filter((slug) => ![...slugs.values()].includes(slug));
  const moved: string[] = [];
  const seen = new Set<string>();
  for (const [name, slug] of slugs) {
    if (seen.has(slug)) {
      slugs.set(name, free.pop() ?? name);
      moved.push(name);
    }
    seen.add(slug);
  }
  return moved.filter((name) => !changed.includes(name));
}

async function expectAsFresh(site: Site, when: string): Promise<void> {
  const fresh = await site.publishAfresh();
  const [here, there] = [readTree(site.out), readTree(fresh)];
  expect(Object.keys(here), `paths ${when}`).toEqual(Object.keys(there));
  for (const path of Object.keys(there)) expect(here[path], `${path} ${when}`).toBe(there[path]);
  rmSync(fresh);
}
