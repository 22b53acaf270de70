import { mkdirSync, renameSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ContentStore, JournalStep } from '@pantograph/content';
import { PublishError } from '../publish-error.js';
import { moment } from './moment.js';

/** Where the steps of a journal are done. */
export interface JournalPlace {
  out: string;
  /** What paths are relative to; undefined where the journal swaps in a first tree. */
  root: string | undefined;
  work: string;
}

/** Do what the journal says is left to do, and clear it. What was done before a kill is found done. */
export function finishJournal(store: ContentStore, { out, root = out, work }: JournalPlace): void {
  const steps = store.journal.steps();
  if (steps.length === 0) return;
  const placed = steps.filter((step) => step.action === 'place');
  const removed = steps.filter((step) => step.action === 'remove');
  const made = new Set<string>();
  for (const step of placed) {
    moment();
    try {
      place(root, step, made);
    } catch (error) {
      // A file that goes stands where a folder comes, or the other way round.
      if (!isObstacle(error)) throw error;
      for (const { path } of removed) remove(root, path);
      placeOrExplain(root, step);
    }
  }
  for (const { path } of removed) {
    moment();
    remove(root, path);
  }
  for (const step of steps) {
    moment();
    if (step.action === 'swap') pointAt(out, join(work, step.path), work);
  }
  moment();
  store.begin();
  store.journal.clear();
  store.commit();
}

function place(root: string, { path, file }: JournalStep & { action: 'place' }, made: Set<string>): void {
  const target = join(root, path);
  const folder = dirname(target);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  try {
    renameSync(file, target);
  } catch (error) {
    // Done before a kill.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function placeOrExplain(root: string, step: JournalStep & { action: 'place' }): void {
  try {
    place(root, step, new Set());
  } catch (error) {
    throw new PublishError(
      `${join(root, step.path)} cannot be written: ${(error as Error).message}.`,
      'Move away what is in its place; the next publish goes on from here.',
    );
  }
}

function isObstacle(error: unknown): boolean {
  return ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function remove(root: string, path: string): void {
  const file = join(root, path);
  rmSync(file, { force: true });
  for (let folder = dirname(file); folder !== root && folder.startsWith(root); folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch (error) {
      // Not empty, most likely. One that a kill left without its file may be gone already.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return;
    }
  }
}

function pointAt(out: string, tree: string, work: string): void {
  const link = join(work, 'next');
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(out), tree), link);
  renameSync(link, out);
}
