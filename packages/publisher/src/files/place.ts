import { accessSync, constants, lstatSync, mkdirSync, readlinkSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { PublishError } from '../publish-error.js';

/** Where a publish writes. All paths are absolute. */
export interface Place {
  out: string;
  /** Where the files are now: OUT itself, or the tree it links to; undefined where there are none yet. */
  root: string | undefined;
  /** Whether OUT is, or may become, a link to a tree of ours; else it is a folder someone made. */
  linked: boolean;
  /** Our folder for trees, temporary files and the lock; on the same file system as OUT. */
  work: string;
}

/**
 * Find out what OUT is.
 *
 * @throws {PublishError} where it is a file, or a link that leads nowhere
 */
export function findPlace(path: string): Place {
  const out = resolve(path);
  const found = lstatSync(out, { throwIfNoEntry: false });
  const beside = join(dirname(out), `.${basename(out)}-trees`);
  if (!found) return { out, root: undefined, linked: true, work: make(beside) };
  if (found.isSymbolicLink()) {
    const target = resolve(dirname(out), readlinkSync(out));
    if (target.startsWith(beside + sep)) {
      return { out, root: statSync(target, { throwIfNoEntry: false }) && target, linked: true, work: make(beside) };
    }
    if (!statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
      throw new PublishError(
        `${out} is a link to ${target}, which is not a folder.`,
        'Remove the link, or make the folder.',
      );
    }
    return findPlace(target);
  }
  if (!found.isDirectory()) {
    throw new PublishError(`${out} is a file.`, 'Name a folder to write to, or remove the file.');
  }
  return { out, root: out, linked: false, work: canHold(beside, out) ? make(beside) : make(join(out, '.pantograph')) };
}

/** Files can be renamed from a folder beside OUT only if it may be made there and OUT is no mount of its own. */
function canHold(beside: string, out: string): boolean {
  const parent = dirname(beside);
  if (statSync(parent).dev !== statSync(out).dev) return false;
  try {
    accessSync(parent, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Not by the option `recursive`, which never ends where a system says that a folder's parent is not there though it is. */
function make(folder: string): string {
  const parent = dirname(folder);
  if (parent !== folder && !statSync(parent, { throwIfNoEntry: false })) make(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new PublishError(`No folder can be made in ${parent}.`, 'Name another folder with --out.');
    // Made before, or by another publisher a moment ago.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
  return folder;
}
