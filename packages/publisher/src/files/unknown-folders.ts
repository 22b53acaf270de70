import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentStore } from '@pantograph/content';

/** List the folders of brands below OUT of which the store knows nothing, as where it was lost and made anew. */
export function unknownFolders(store: ContentStore, root: string | undefined): string[] {
  if (root === undefined) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && store.outputs.kinds(entry.name).length === 0,
    )
    .map(({ name }) => name);
}

/** List the files below one of the folders of OUT, as paths below OUT. */
export function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}
