import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../corpus/write-corpus.ts';
import { repository, workFolder } from '../folders.ts';
import type { Command } from '../measure/measure-process.ts';
import { setAside } from './set-aside.ts';

/** A project of its own for the command, so that its stores and bundles are not those of the repository. */
export interface Project {
  root: string;
  /** Forget every store, bundle and cache. */
  forget(): void;
  /** The command that publishes a corpus into a folder. */
  publish(corpus: Corpus, out: string): Command;
  /** The same from the packages' own modules, which can be replaced, not from the command's bundle. */
  publishUnbundled(corpus: Corpus, out: string): Command;
}

/** Make a project that has the repository's tokens and nothing else. */
export function openProject(): Project {
  const root = join(workFolder, 'project');
  setAside(root);
  mkdirSync(root, { recursive: true });
  copyTokens(join(root, 'tokens'));
  const command = (main: string) => (corpus: Corpus, out: string) => ({
    file: process.execPath,
    parameters: [
      join(repository, 'packages/cli', main),
      'publish',
      '--source',
      `files:${corpus.folder}`,
      '--brand',
      corpus.brand,
      '--out',
      out,
      '--json',
    ],
    cwd: root,
  });
  return {
    root,
    forget: () => setAside(join(root, '.pantograph')),
    publish: command('bin/pantograph.js'),
    publishUnbundled: command('dist/main.js'),
  };
}

/** Its peers publish HTML alone, and so does it here: the forms for machines, cards and pictures for emails are left out. */
function copyTokens(to: string): void {
  cpSync(join(repository, 'tokens'), to, { recursive: true });
  for (const brand of readdirSync(join(to, 'brands'))) {
    const file = join(to, 'brands', brand, 'brand.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^(?:machineReadable|openGraphImages|emailPictures):.*\n/gm, ''),
    );
  }
}
