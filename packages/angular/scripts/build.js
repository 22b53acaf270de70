import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { findChanges, removeGone } from './changes.js';

// Compiles what changed with Angular's own compiler. Its command compiles everything each time: it keeps nothing between two runs.

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (url) => readFileSync(fileURLToPath(url), 'utf8');
const output = here('dist');
const settings = [
  read(new URL('../tsconfig.json', import.meta.url)),
  read(new URL('../../../tsconfig.base.json', import.meta.url)),
  ...['@angular/compiler-cli', '@angular/core'].map((name) => read(import.meta.resolve(`${name}/package.json`))),
];
const { changed, gone, note } = findChanges(here('src'), output, settings);
removeGone(output, gone);
if (changed.length > 0) {
  enableCompileCache();
  const { compileFiles } = await import('./compile-files.js');
  const problems = compileFiles(
    here('tsconfig.json'),
    changed.map((name) => here(`src/${name}`)),
  );
  if (problems === '') note();
  else process.stderr.write(problems);
  process.exitCode = problems === '' ? 0 : 1;
} else if (gone.length > 0) note();
