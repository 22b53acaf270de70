import { pathToFileURL } from 'node:url';
import type { PublishResult } from '@pantograph/publisher';
import type { Corpus } from '../../corpus/write-corpus.ts';
import type { Change } from '../system.ts';
import { type Edit, edits } from './edits.ts';

/** What measure-changes.ts hands over. */
export interface WarmJob {
  /** `open-publication.js` of the command: what `pantograph dev` keeps open. */
  module: string;
  job: object;
  corpus: Corpus;
  /** How often each change is made, after `warmUps` that do not count. */
  times: number;
  warmUps: number;
}

interface Publication {
  publish(run?: { changedPaths?: readonly string[] }): Promise<PublishResult>;
  close(): void;
}

/** A process of its own: publish once, then change one file at a time, and print how long each publish took. */
const { module, job, corpus, times, warmUps } = JSON.parse(process.argv[2] ?? '{}') as WarmJob;
const { openPublication } = (await import(pathToFileURL(module).href)) as {
  openPublication(job: object): Publication;
};
const publication = openPublication(job);
await publication.publish();
const changes: Change[] = [];
for (const edit of edits) changes.push(await measure(edit));
await publication.publish();
publication.close();
console.log(JSON.stringify(changes));

async function measure(edit: Edit): Promise<Change> {
  const taken: { milliseconds: number; outputs: number }[] = [];
  for (let time = 0; time < times + warmUps; time++) {
    // Spread over the whole blog, each post once.
    const index = Math.floor(((time + 0.5) / (times + warmUps)) * corpus.posts);
    const file = edit.make(corpus, index);
    const made = await timed(file);
    edit.undo(corpus, index);
    await timed(file);
    if (time >= warmUps) taken.push(made);
  }
  const sorted = taken.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const counts = taken.map(({ outputs }) => outputs).sort((a, b) => a - b);
  return {
    name: `${edit.name}, warm`,
    milliseconds: at(0.5),
    slowMilliseconds: at(0.95),
    outputs: counts[Math.floor(counts.length / 2)] ?? 0,
  };
}

async function timed(file: string): Promise<{ milliseconds: number; outputs: number }> {
  const started = performance.now();
  const { touched } = await publication.publish({ changedPaths: [file] });
  return { milliseconds: performance.now() - started, outputs: touched.length };
}
