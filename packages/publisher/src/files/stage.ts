import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalStep } from '@pantograph/content';
import type { CopiedFile } from '../output-kind.js';
import { moment } from './moment.js';

/** Where new files lie until all are there. */
export interface Stage {
  /** Write a file; returns what the journal must note. */
  write(path: string, content: Uint8Array | CopiedFile): JournalStep | undefined;
  /** Take a file away; returns what the journal must note. */
  remove(path: string): JournalStep | undefined;
}

/** Stage single files in a folder of their own, to be renamed into place when the journal is committed. */
export function stageFiles(folder: string): Stage {
  let files = 0;
  const makeFolder = folderMaker();
  return {
    write(path, content) {
      const file = join(folder, String(files++));
      makeFolder(folder);
      writeContent(file, content);
      return { action: 'place', path, file };
    },
    remove: (path) => ({ action: 'remove', path }),
  };
}

/** A whole new tree, that OUT is pointed at when the journal is committed. */
export interface TreeStage extends Stage {
  /** Take over a file from the tree before, as it is. */
  keep(path: string): void;
}

/** Stage a whole tree. What does not change is linked to the same file in the tree before, which nobody writes to. */
export function stageTree(folder: string, before: string | undefined): TreeStage {
  const makeFolder = folderMaker();
  const open = (path: string) => {
    // Paths of outputs are normal already, and there are thousands.
    const file = `${folder}/${path}`;
    makeFolder(file.slice(0, file.lastIndexOf('/')));
    return file;
  };
  makeFolder(folder);
  return {
    write(path, content) {
      writeContent(open(path), content);
      return undefined;
    },
    remove: () => undefined,
    keep(path) {
      if (before === undefined) return;
      const file = open(path);
      moment();
      try {
        linkSync(join(before, path), file);
      } catch {
        // A file system without hard links, or too many on one file.
        copyFileSync(join(before, path), file);
      }
    },
  };
}

function writeContent(file: string, content: Uint8Array | CopiedFile): void {
  moment();
  if ('file' in content) copyFileSync(content.file, file);
  else writeFileSync(file, content);
}

function folderMaker(): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    moment();
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
