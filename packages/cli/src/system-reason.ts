import { isStoreDamage } from '@pantograph/content';

interface SystemError extends Error {
  code?: string;
  path?: string;
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
  EMFILE: () => ({
    message: 'Too many files are open.',
    fix: 'Raise the limit with ulimit -n, or end other programs.',
  }),
};

/** SQLITE_CANTOPEN. */
const cannotOpen = 14;

/** Say in words, and with a remedy, what the system or the store answered; undefined for other errors. */
export function systemReason(error: unknown): { message: string; fix: string } | undefined {
  const { code = '', path, errcode = 0, message } = error as SystemError;
  if (isStoreDamage(error)) {
    return {
      message: `The store in .pantograph is damaged (${message}).`,
      fix: 'Publish again: npx pantograph publish puts it aside and makes everything anew; what is live stays.',
    };
  }
  if (code === 'ERR_SQLITE_ERROR' && (errcode & 0xff) === cannotOpen) {
    return {
      message: `The store in .pantograph cannot be read (${message}).`,
      fix: 'Delete the folder .pantograph and publish again: it is made anew from the sources, and what is live stays.',
    };
  }
  return reasons[code]?.(path === undefined ? '' : `: ${path}`);
}
