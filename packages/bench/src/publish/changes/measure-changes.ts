import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from '../../folders.ts';
import { measureProcess } from '../../measure/measure-process.ts';
import { median } from '../../measure/median.ts';
import { publicFolder } from '../public-folder.ts';
import type { Change, Material } from '../system.ts';
import { text } from './edits.ts';
import type { WarmJob } from './warm-process.ts';

const coldTimes = 5;

/** Measure single changes in a process that has published before, and in one that starts for the change. */
export async function measureChanges(material: Material): Promise<Change[]> {
  return [...(await warm(material)), await cold(material)];
}

async function warm({ project, corpus, place }: Material): Promise<Change[]> {
  const warmJob: WarmJob = {
    module: join(repository, 'packages/cli/dist/publication/open-publication.js'),
    job: {
      root: project.root,
      sources: [`files:${corpus.folder}`],
      brands: [corpus.brand],
      brand: corpus.brand,
      out: publicFolder(place),
    },
    corpus,
    times: 20,
    warmUps: 5,
  };
  const file = fileURLToPath(new URL('./warm-process.ts', import.meta.url));
  const { output } = await measureProcess({
    file: process.execPath,
    parameters: [file, JSON.stringify(warmJob)],
    cwd: project.root,
  });
  return JSON.parse(output) as Change[];
}

async function cold({ project, corpus, place }: Material): Promise<Change> {
  const taken: number[] = [];
  let outputs = 0;
  for (let time = 0; time < coldTimes; time++) {
    text.make(corpus, time);
    const { wallSeconds, output } = await measureProcess(project.publish(corpus, publicFolder(place)));
    taken.push(wallSeconds * 1000);
    outputs = (JSON.parse(output) as { touched: string[] }).touched.length;
  }
  for (let time = 0; time < coldTimes; time++) text.undo(corpus, time);
  return { name: 'text, cold process', milliseconds: median(taken), outputs };
}
