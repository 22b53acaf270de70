import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Whoever uses a bundle says so at each start; after so many days without, nobody does. */
const days = 7;
const bundle = /^[0-9a-f]{8,}$/;
/** Folders in which a process builds, named for the bundle, the process and the build. */
const draft = /^\.[0-9a-f]{8,}-(\d+)-\w+$/;

/** Note that a bundle is used now. */
export function touchBundle(dir: string): void {
  const now = new Date();
  try {
    utimesSync(dir, now, now);
  } catch {
    // A folder of another user's: it is theirs to prune.
  }
}

/**
 * Remove bundles of earlier code: all but the one in use, the one before it, and those that another process may use;
 * and what a build left that was killed.
 */
export function pruneBundles(outDir: string, inUse: string): void {
  const since = Date.now() - days * 24 * 60 * 60 * 1000;
  const used = (name: string) => statSync(join(outDir, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(outDir);
  const [, ...older] = names
    .filter((name) => bundle.test(name) && join(outDir, name) !== inUse)
    .sort((a, b) => used(b) - used(a));
  const unused = older.filter((name) => used(name) < since);
  const dead = names.filter((name) => {
    const process = draft.exec(name)?.[1];
    return process !== undefined && (!isRunning(Number(process)) || used(name) < since);
  });
  for (const name of [...unused, ...dead]) {
    // What another process removes at the same moment, or holds open, is not our concern.
    try {
      rmSync(join(outDir, name), { recursive: true, force: true });
    } catch {}
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
