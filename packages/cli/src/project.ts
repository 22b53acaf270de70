import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './usage-error.js';

/** The folders of a project. All are absolute. */
export interface Project {
  root: string;
  /** `tokens/`: base and brands. */
  tokens: string;
  /** The folder with one content folder a brand. */
  content: string;
  /** Where the folders of components are written, in projects that have their sources. */
  components: string;
  /** `.pantograph/`: stores, bundles and caches; can be deleted at any time. */
  state: string;
  /** Where `publish` writes unless it is told. */
  out: string;
}

/**
 * Find the project around a folder: the nearest folder above with `tokens/brands`.
 *
 * @throws {UsageError} when there is none
 */
export function findProject(from: string): Project {
  const root = above(resolve(from));
  if (root === undefined) {
    throw new UsageError(
      'This is not a Pantograph project: no folder above has tokens/brands.',
      'Run it inside a project, or add tokens/brands/<brand>/ with its tokens and brand.yaml.',
    );
  }
  return {
    root,
    tokens: join(root, 'tokens'),
    content: join(root, 'apps/site/content'),
    components: join(root, 'packages/components/src'),
    state: join(root, '.pantograph'),
    out: join(root, 'dist/site'),
  };
}

function above(folder: string): string | undefined {
  if (existsSync(join(folder, 'tokens/brands'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : above(parent);
}
