import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { repository, workFolder } from '../../folders.ts';

/** Every target, in the order in which the compiler has them. */
export const targets = ['html', 'react', 'vue', 'svelte', 'web-components', 'angular', 'solid'] as const;

/** Copy what a compile reads into a tree of its own, so that the workspace stays as it is; gives its folder. */
export function layOutTree(): string {
  const tree = join(workFolder, 'components', 'tree');
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(tree, 'node_modules'));
  cpSync(join(repository, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'));
  const isMade = (path: string) => /\/(?:node_modules|\.turbo)$/.test(path);
  for (const name of ['contract', 'components', 'compiler']) {
    copy(name, (path) => !isMade(path));
  }
  for (const name of targets) copy(name, (path) => !isMade(path) && !/\/(?:src|dist)$/.test(path));
  return tree;

  function copy(name: string, isWanted: (path: string) => boolean): void {
    const from = join(repository, 'packages', name);
    cpSync(from, join(tree, 'packages', name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => path === from || isWanted(path),
    });
  }
}
