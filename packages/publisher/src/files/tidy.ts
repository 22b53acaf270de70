import { readdirSync, readlinkSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Place } from './place.js';

/** Begins the name of a tree. */
export const treePrefix = 'tree-';

/** Remove what a killed publish left in our folder, and every tree but the present one and those to keep. */
export function tidy({ out, linked, work }: Place, kept: readonly (string | undefined)[]): void {
  const present = linked ? linkedTree(out) : undefined;
  for (const name of readdirSync(work)) {
    const isLeftOver = name === 'files' || name === 'next';
    const isOldTree = name.startsWith(treePrefix) && name !== present && !kept.includes(name);
    if (isLeftOver || isOldTree) rmSync(join(work, name), { recursive: true, force: true });
  }
}

/** Get the name of the tree that OUT links to. */
export function linkedTree(out: string): string | undefined {
  try {
    return basename(readlinkSync(out));
  } catch {
    return undefined;
  }
}

/** Remove our folder if nothing is left in it. */
export function removeIfEmpty(work: string): void {
  try {
    rmdirSync(work);
  } catch {
    // A tree is in it, or another publisher waits.
  }
}
