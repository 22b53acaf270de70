import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChanges, removeGone } from './changes.js';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (url) => readFileSync(fileURLToPath(url), 'utf8');

/**
 * Compile what changed with Angular's own compiler. Its command compiles everything each time: it keeps nothing between two
 * runs. Called again in the same process, it has Angular's compiler loaded and the types read that did not change.
 *
 * @throws {Error} with what Angular finds wrong
 */
export async function buildPackage() {
  const output = here('dist');
  const settings = [
    read(new URL('../tsconfig.json', import.meta.url)),
    read(new URL('../../../tsconfig.base.json', import.meta.url)),
    ...['@angular/compiler-cli', '@angular/core'].map((name) => read(import.meta.resolve(`${name}/package.json`))),
  ];
  const { changed, gone, note } = findChanges(here('src'), output, settings);
  removeGone(output, gone);
  if (changed.length > 0) {
    const { compileFiles } = await import('./compile-files.js');
    const files = changed.map((name) => here(`src/${name}`));
    const problems = compileFiles(here('tsconfig.json'), files);
    if (problems !== '') throw new Error(problems);
    note();
  } else if (gone.length > 0) note();
}
