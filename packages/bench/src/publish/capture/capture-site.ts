import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../../corpus/write-corpus.ts';
import { measureProcess } from '../../measure/measure-process.ts';
import type { PageModel } from '../floor/model.ts';
import type { Project } from '../project.ts';

/** What a publish made of a corpus, and what it was made from. */
export interface CapturedSite {
  /** The brand's folder, as published. */
  folder: string;
  /** Every HTML page, one model a line. */
  models: string;
  /** Files of `folder` that no model makes: CSS, fonts, feeds, sitemaps. */
  otherFiles: string[];
}

/** Publish a corpus once with recorders in place of the page functions. */
export async function captureSite(project: Project, corpus: Corpus, place: string): Promise<CapturedSite> {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const recorded = join(place, 'recorded.jsonl');
  const register = fileURLToPath(new URL('./register.ts', import.meta.url));
  const out = join(place, 'out');
  const { file, parameters, cwd } = project.publishUnbundled(corpus, out);
  await measureProcess({
    file,
    parameters: ['--import', register, ...parameters],
    cwd,
    env: { BENCH_MODELS: recorded },
  });
  const folder = join(out, corpus.brand);
  const models = join(place, 'models.jsonl');
  const made = writeModels(recorded, folder, models);
  rmSync(recorded);
  const otherFiles = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !made.has(path));
  writeFileSync(join(folder, 'files.txt'), otherFiles.join('\n'));
  return { folder, models, otherFiles };
}

/** Name each model's file and view, and leave out what was recorded but is not where it says. */
function writeModels(recorded: string, folder: string, file: string): Set<string> {
  const made = new Map<string, string>();
  for (const line of readFileSync(recorded, 'utf8').split('\n').filter(Boolean)) {
    const { path, ...model } = JSON.parse(line) as { path: string } & Omit<PageModel, 'file' | 'view'>;
    const page = `${decodeURI(path).slice(1)}index.html`;
    const view = / data-view="([^"]+)"/.exec(readFileSync(join(folder, page), 'utf8').slice(0, 200))?.[1] ?? '';
    made.set(page, JSON.stringify({ file: page, view, ...model }));
  }
  writeFileSync(file, [...made.values()].join('\n'));
  return new Set(made.keys());
}
