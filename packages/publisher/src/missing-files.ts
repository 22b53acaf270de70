import { statSync } from 'node:fs';
import type { ContentStore } from '@pantograph/content';

/** Find the outputs whose files are not there, or not of the size that was written. */
export function missingFiles(store: ContentStore, root: string | undefined): Set<string> {
  const missing = new Set<string>();
  for (const { path, size } of store.outputs.files()) {
    if (root === undefined || statSync(`${root}/${path}`, { throwIfNoEntry: false })?.size !== size) missing.add(path);
  }
  return missing;
}
