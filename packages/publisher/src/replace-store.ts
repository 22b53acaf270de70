import { ContentStore, putAside } from '@pantograph/content';
import { findPlace } from './files/place.js';
import { removeIfEmpty } from './files/tidy.js';
import { takeLock } from './lock/lock.js';

/**
 * Put a damaged store aside and open a new one in its place, while no other publisher works. Where another process has
 * done so already, its store is opened.
 *
 * @throws {PublishError} where another publisher does not end in time
 */
export async function replaceStore(
  store: ContentStore,
  out: string,
  wait = 60_000,
): Promise<{ store: ContentStore; aside?: string }> {
  const place = findPlace(out);
  const lock = await takeLock(place.work, place.out, wait, () => undefined);
  try {
    const isInPlace = store.isInPlace();
    closeQuietly(store);
    const aside = isInPlace ? putAside(store.file, 'damaged') : undefined;
    return { store: ContentStore.open(store.file), ...(aside !== undefined && { aside }) };
  } finally {
    lock.release();
    removeIfEmpty(place.work);
  }
}

function closeQuietly(store: ContentStore): void {
  try {
    store.close();
  } catch {
    // What is damaged may not be closed in order; the file is not used any more.
  }
}
