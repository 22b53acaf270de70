import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { document } from './document.ts';
import { list } from './list.ts';
import type { MainModel, PageModel } from './model.ts';
import { page } from './page.ts';
import { post } from './post.ts';
import { readModels } from './read-models.ts';

/**
 * The floor, run as a process of its own: MODELS, FILES and OUT are its parameters. It has every view model in memory,
 * makes each page with plain template functions and writes it. Prints what reading the models took, to be subtracted.
 */
const [modelsFile = '', filesFolder = '', out = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const started = performance.now();
const models = readModels(modelsFile);
const files = readFileSync(join(filesFolder, 'files.txt'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((file) => ({ file, bytes: readFileSync(join(filesFolder, file)) }));
const reading = process.cpuUsage(before);
const readingWall = performance.now() - started;

const folders = new Set<string>();
for (const model of models) write(model.file, render(model));
for (const { file, bytes } of files) write(file, bytes);
console.log(JSON.stringify({ cpuSeconds: (reading.user + reading.system) / 1e6, wallSeconds: readingWall / 1000 }));

function render(model: PageModel): string {
  return document(model, mainOf(model.main));
}

function mainOf(model: MainModel): string {
  if (model.kind === 'post') return post(model);
  return model.kind === 'list' ? list(model) : page(model);
}

function write(file: string, content: string | Buffer): void {
  const path = join(out, file);
  const folder = dirname(path);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  writeFileSync(path, content);
}
