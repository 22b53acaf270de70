import { isStoreDamage } from '@pantograph/content';

interface SystemError extends Error {
  code?: string;
  path?: string;
  /** Where it was to be copied or moved to. */
  dest?: string;
  /** What the system was asked to do, on its own errors. */
  syscall?: string;
  /** SQLite's own number, on errors of `node:sqlite`. */
  errcode?: number;
}

const reasons: Readonly<Record<string, (place: string) => { message: string; fix: string }>> = {
  ENOSPC: (place) => ({
    message: `The disk is full${place}.`,
    fix: 'Free some space and publish again; what was live is live.',
  }),
  EDQUOT: (place) => ({ message: `The disk quota is used up${place}.`, fix: 'Free some space and publish again.' }),
  EROFS: (place) => ({ message: `The disk can only be read${place}.`, fix: 'Name a folder on another with --out.' }),
  EACCES: (place) => ({
    message: `Access is not allowed${place}.`,
    fix: 'Change its permissions, or name another folder.',
  }),
  EPERM: (place) => ({
    message: `Access is not allowed${place}.`,
    fix: 'Change its permissions, or name another folder.',
  }),
  EIO: (place) => ({
    message: `The disk cannot be read or written${place}.`,
    fix: 'Look after the disk, or use another; what was live is live.',
  }),
  EMFILE: () => ({
    message: 'Too many files are open.',
    fix: 'Raise the limit with ulimit -n, or end other programs.',
  }),
};

/** SQLite's number for what it may not write to, the file or its folder, or for a file that was moved. */
const readOnly = 8;
/** What SQLite says, by its number, that the system would say in other words. */
const ofSqlite: Readonly<Record<number, string>> = { 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' };

/** Say in words, and with a remedy, what the system or the store answered; undefined for other errors. */
export function systemReason(error: unknown): { message: string; fix: string } | undefined {
  const { code = '', path, dest, syscall, errcode = 0, message } = error as SystemError;
  if (isStoreDamage(error)) {
    return {
      message: `The store in .pantograph is damaged (${message}).`,
      fix: 'Publish again: npx pantograph publish puts it aside and makes everything anew; what is live stays.',
    };
  }
  if (code === 'ERR_SQLITE_ERROR') {
    // The lowest byte is the code; above it stands what kind it is.
    if ((errcode & 0xff) === readOnly) {
      return {
        message: `The store cannot be written to: ${path ?? 'it was removed, or may only be read'}.`,
        fix: 'Allow yourself to write to .pantograph, and publish again: what it lacks is made anew.',
      };
    }
    return reasons[ofSqlite[errcode & 0xff] ?? '']?.(`: ${path ?? 'the store in .pantograph'}`);
  }
  const at = dest ?? path;
  const place = at === undefined ? '' : `: ${at}`;
  return reasons[code]?.(place) ?? (syscall === undefined ? undefined : other(message, place));
}

function other(message: string, place: string): { message: string; fix: string } {
  return {
    message: `The system refused what was asked of it: ${message}.`,
    fix: `Check that the place is there and that you may write to it${place}.`,
  };
}
