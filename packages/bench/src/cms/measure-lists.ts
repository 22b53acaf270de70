import type { RunningCms } from './open-cms.ts';
import { type Timings, timeEach } from './timings.ts';

const goal = 300;
const onOnePage = 50;
/** What is on a page of a list that shows documents, and on no other page. */
const mark = 'pg-table';

/** Ask for lists and searches as the editor does: whole pages, made on the server; and lists as other programs ask for them. */
export async function measureLists(cms: RunningCms, documents: number, runs: number): Promise<Timings[]> {
  const list = (name: string, query: (run: number) => string) =>
    timeEach(name, goal, runs, async (run) => {
      const path = `/admin/collections/${query(run)}`;
      const html = await (await cms.ask('GET', path)).text();
      if (!html.includes(mark)) throw new Error(`${path} lists nothing.`);
      return undefined;
    });
  const words = await wordsToSearch(cms);
  /** One after the other of the first twenty pages, as far as a share of the documents goes. */
  const pageOf = (run: number, share: number) =>
    (run % Math.max(1, Math.min(20, Math.floor((documents * share) / onOnePage)))) + 1;
  const search = (words: readonly string[], run: number) => encodeURIComponent(words[run % words.length] ?? '');
  return [
    await list('list posts, newest first', (run) => `posts?p=${pageOf(run, 0.8)}`),
    await list('list pages of a brand by title', (run) => `pages?brand=hollyhock&order=title&p=${pageOf(run, 0.1)}`),
    await list('list what is live', (run) => `posts?state=live&p=${pageOf(run, 0.7)}`),
    await list('search words of titles', (run) => `posts?q=${search(words.titles, run)}`),
    await list('search rare words of texts', (run) => `posts?q=${search(words.rare, run)}`),
    await list('search frequent words of texts', (run) => `posts?q=${search(words.frequent, run)}`),
    await timeEach('list over REST', goal, runs, async (run) => {
      await (await cms.ask('GET', `/api/posts?limit=25&depth=0&sort=-updatedAt&page=${pageOf(run, 0.8)}`)).text();
      return undefined;
    }),
  ];
}

/** Words to search for, out of what is written. */
async function wordsToSearch(cms: RunningCms) {
  const answer = await cms.ask('GET', '/api/posts?limit=40&depth=0&locale=en&sort=-key');
  const { docs } = (await answer.json()) as { docs: { title: string; body: unknown }[] };
  const counts = new Map<string, number>();
  for (const { body } of docs) {
    for (const word of new Set(textIn(body).match(/[a-z]{6,}/g))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const frequent = byCount.slice(0, 20);
  return {
    titles: docs.map(({ title }) => title.split(' ').slice(0, 2).join(' ')),
    rare: byCount.slice(-20),
    frequent: frequent.map((word, index) => `${word} ${frequent[(index + 7) % frequent.length]}`),
  };
}

function textIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(textIn).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, each]) => (name === 'text' && typeof each === 'string' ? each : textIn(each)))
    .join(' ');
}
