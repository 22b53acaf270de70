import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { PublishError } from '../publish-error.js';

/** The right to write to an OUT; no other process has it. */
export interface Lock {
  release(): void;
}

const busy = 5;

/**
 * Wait until no other publisher writes to an OUT. The lock is one of the operating system's on a file, which SQLite
 * takes for us alike everywhere: it ends with its process however that ends, so there is no stale lock to judge. The
 * process id beside it is for people.
 *
 * @throws {PublishError} naming the process id, when `wait` milliseconds have passed
 */
export async function takeLock(
  work: string,
  out: string,
  wait: number,
  onWait: (holder: string) => void,
): Promise<Lock> {
  const file = join(work, 'lock');
  const holderFile = join(work, 'lock.pid');
  const until = Date.now() + wait;
  for (;;) {
    const held = tryLock(file);
    if (held) {
      writeFileSync(holderFile, String(process.pid));
      return {
        release() {
          rmSync(holderFile, { force: true });
          rmSync(file, { force: true });
          held.close();
        },
      };
    }
    const holder = readHolder(holderFile);
    if (Date.now() >= until) {
      throw new PublishError(
        `Another publisher (process id ${holder}) is writing to ${out}.`,
        'Wait until it is done, or end that process.',
      );
    }
    onWait(holder);
    await sleep(50);
  }
}

function tryLock(file: string): DatabaseSync | undefined {
  const there = makeFile(file);
  if (there === undefined) return undefined;
  const db = new DatabaseSync(file, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
    // Whoever had it removes the file when done: what was locked must still be what others will open.
    if (inode(file) === there) return db;
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== busy) {
      db.close();
      throw Object.assign(error as Error, { path: file });
    }
  }
  db.close();
  return undefined;
}

/** Never opens a file that exists: closing it would drop a lock that this very process holds on it. */
function makeFile(file: string): number | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '', { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
  }
  return inode(file);
}

function inode(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return 'unknown';
  }
}
