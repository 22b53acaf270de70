import type { RunningCms } from './open-cms.ts';
import { type Timings, timeEach } from './timings.ts';

const goal = 500;
const howMany = 10;

interface Document extends Record<string, unknown> {
  id: string;
  rev: number;
  title: string;
}

/** Save as the editor does two seconds after the last keystroke, which is its only way to save: the whole form in a language. */
export async function measureSaves(cms: RunningCms, runs: number): Promise<Timings[]> {
  const timings: Timings[] = [];
  for (const [collection, locale, name] of [
    ['pages', 'en', 'save a page of ten sections'],
    ['pages', 'ar', 'save a translation of it'],
    ['posts', 'en', 'save a post'],
  ] as const) {
    const query = `depth=0&fallback-locale=null&locale=${locale}`;
    // Of every tenth page there is an Arabic one.
    const where = locale === 'ar' ? `&where[title][exists]=true&where[key][like]=0` : '';
    const answer = await cms.ask('GET', `/api/${collection}?limit=${howMany}&sort=key&${query}${where}`);
    const { docs } = (await answer.json()) as { docs: Document[] };
    if (docs.length === 0) throw new Error(`There are no ${collection} in ${locale}.`);
    timings.push(
      await timeEach(name, goal, runs, async (run) => {
        const place = run % docs.length;
        const { updatedAt: _, ...form } = docs[place] as Document;
        const title = `${String(form.title).split(' ')[0]} saved ${run}`;
        const began = performance.now();
        const saved = await cms.ask('PATCH', `/api/${collection}/${form.id}?${query}`, { ...form, title });
        const { doc } = (await saved.json()) as { doc: Document };
        const took = performance.now() - began;
        if (doc.title !== title) throw new Error(`${form.id} was not saved.`);
        docs[place] = doc;
        return took;
      }),
    );
  }
  return timings;
}
