import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Finding } from '@pantograph/contract';

/** A file found in a folder. */
export interface FoundFile {
  /** Relative to the place, with `/` whatever the system. */
  path: string;
  bytes: number;
  /** Changes whenever the file does: size, both times, and the inode, which an editor's atomic save replaces. */
  stat: string;
  /** Why it may not be read. */
  finding?: Finding;
}

/** Files of systems and editors, never of authors. */
const ignored = /^(?:\.|~)|~$|^#.*#$|\.(?:swp|swx|tmp|bak|orig)$|^(?:node_modules|Thumbs\.db|desktop\.ini)$/i;

/** Tell whether a path is of a file that an editor or a system put there. */
export function isIgnored(path: string): boolean {
  return path.split('/').some((part) => ignored.test(part));
}

/** List every file below a folder, sorted by path. Links are followed only to files in the same folder. */
export function walkFolder(place: string, below = ''): FoundFile[] {
  const files: FoundFile[] = [];
  const folders = [below];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readFolder(`${place}/${folder}`)) {
      if (ignored.test(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else {
        const file = findFile(place, path, entry.isSymbolicLink());
        if (file) files.push(file);
        // Bytes that are not UTF-8 are read as this sign, and no file has the name that results.
        else if (entry.name.includes('\ufffd')) files.push(refused(path, 'name', unreadable.message, unreadable.fix));
      }
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Look at one file; undefined where there is none. `isLink` is whether it was seen to be a link. */
export function findFile(place: string, path: string, isLink: boolean): FoundFile | undefined {
  let stats: Stats | undefined;
  try {
    if (isLink && !realpathSync(`${place}/${path}`).startsWith(realpathSync(place) + sep)) return refusedLink(path);
    stats = statSync(`${place}/${path}`, { throwIfNoEntry: false });
  } catch (error) {
    // A link to nothing or to itself is no file; whatever else cannot be looked at is named, not passed over.
    if (isLink && (isMissing(error) || isCodeOf(error, 'ELOOP'))) return refusedLink(path);
    if (isMissing(error)) return undefined;
    throw error;
  }
  if (!stats) return isLink ? refusedLink(path) : undefined;
  if (!stats.isFile()) {
    if (isLink) return refusedLink(path);
    // A folder is walked into, and is no file.
    return stats.isDirectory() ? undefined : refused(path, 'special', special.message, special.fix);
  }
  const { size, mtimeMs, ctimeMs, ino } = stats;
  return { path, bytes: size, stat: `${size}:${mtimeMs}:${ctimeMs}:${ino}` };
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // It went while we looked: the watcher or the next read will say so.
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return isCodeOf(error, 'ENOENT') || isCodeOf(error, 'ENOTDIR');
}

function isCodeOf(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

const unreadable = {
  message: 'The name of the file is not UTF-8, so that it cannot be opened.',
  fix: 'Rename the file: letters, digits, "-", "_" and "."',
};
const special = { message: 'This is no file, but a pipe, a socket or a device.', fix: 'Put a file in its place.' };

function refusedLink(path: string): FoundFile {
  const message = 'The file is a link that leads to a folder, out of the content folder, to itself, or nowhere.';
  return refused(path, 'link', message, 'Put the file itself here.');
}

function refused(path: string, stat: string, message: string, fix: string): FoundFile {
  return { path, bytes: 0, stat, finding: { rule: 'file', severity: 'error', file: path, path: '', message, fix } };
}
