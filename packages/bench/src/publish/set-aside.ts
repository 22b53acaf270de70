import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../folders.ts';

const aside = join(workFolder, 'aside');
let moved = 0;

/**
 * Move what a run made out of the way of the next. It is removed when all is measured: for minutes after a deletion, an
 * ext4 without a journal steps over every freed inode whenever a file is made (`recently_deleted` in the kernel's
 * fs/ext4/ialloc.c), which made 11,500 files and folders cost from 0.7 to 6.5 seconds.
 */
export function setAside(path: string): void {
  if (!existsSync(path)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(aside, `${process.pid}-${moved++}`));
}

/** Remove all that was set aside. */
export function removeAside(): void {
  rmSync(aside, { recursive: true, force: true });
}
