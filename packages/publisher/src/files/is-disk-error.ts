import { isStoreDamage } from '@pantograph/content';

/** What a disk says when it can take nothing more, whichever output it was asked to take. */
const codes = new Set(['ERR_SQLITE_ERROR', 'ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE']);

/**
 * Tell whether an error is the disk's or the store's: then no output can be relied on, and the publish must not go on
 * without some.
 */
export function isDiskError(error: unknown): boolean {
  return isStoreDamage(error) || (error instanceof Error && 'code' in error && codes.has(String(error.code)));
}
