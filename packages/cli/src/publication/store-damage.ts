import { relative } from 'node:path';
import { type ContentStore, isStoreDamage, SourceError } from '@pantograph/content';
import { PublishError, type Refusal } from '@pantograph/publisher';
import { systemReason } from '../system-reason.js';
import type { PublishJob } from './publish-job.js';

/**
 * Tell whether a publish failed because the store is damaged. What SQLite does not notice shows as an error of another
 * kind where it is used; the whole file is looked through then.
 */
export function isOfDamage(error: unknown, store: ContentStore): boolean {
  if (isStoreDamage(error)) return true;
  if (error instanceof PublishError || error instanceof SourceError || systemReason(error) !== undefined) return false;
  return !store.isSound();
}

const fix =
  'Nothing is to be done. The history of revisions is in the file put aside; delete it if you do not need it.';

/** Tell that a store was damaged and that all was made anew. */
export function putAsideWhileWorking({ root, brand }: PublishJob, aside: string, { message }: Error): Refusal {
  const others = brand === undefined ? '' : ' Publish the other brands too: npx pantograph publish.';
  return {
    file: relative(root, aside),
    path: '',
    message: `The store was damaged (${message}). It was put aside under this name, and everything was made anew from the sources.`,
    fix: fix + others,
  };
}

/** Tell that what stood in place of the store was none, or one of another version. */
export function putAsideAtOpening(root: string, aside: string): Refusal {
  return {
    file: relative(root, aside),
    path: '',
    message:
      'The store could not be used: it was damaged, or written by another version. It was put aside under this name, and everything was made anew from the sources.',
    fix,
  };
}

/** Tell whether a warning is of the store, not of content. */
export function isOfStore({ file }: Refusal): boolean {
  return file.startsWith('.pantograph');
}
