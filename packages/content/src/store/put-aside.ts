import { existsSync, renameSync } from 'node:fs';

/**
 * Give a store's file another name, with what SQLite keeps beside it; what was put aside before stays. Returns the new
 * name. The file itself comes last: without it, what is beside it would be taken for part of the next store.
 */
export function putAside(file: string, why: string): string {
  let aside = `${file}.${why}`;
  for (let number = 2; existsSync(aside); number++) aside = `${file}.${why}-${number}`;
  for (const ending of ['-shm', '-wal', '']) {
    if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  }
  return aside;
}
