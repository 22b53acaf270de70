/** How long to wait for more files of the same save, in milliseconds. */
const quiet = 15;

/** Takes paths that changed, or none where all is to be looked at; done when a batch that holds them was worked on. */
export type Collect = (...paths: string[]) => Promise<void>;

/**
 * Gather what changed into batches and hand one batch at a time to `work`, in order: its paths, or none where all is to
 * be looked at. What changes while it works is in the next batch. `work` may not fail.
 */
export function collectChanges(work: (paths: string[]) => Promise<void>): Collect {
  let paths = new Set<string>();
  let isWhole = false;
  let batch: PromiseWithResolvers<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let busy = false;

  async function flush(): Promise<void> {
    if (busy || batch === undefined) return;
    busy = true;
    const done = batch;
    const named = isWhole ? [] : [...paths];
    batch = undefined;
    paths = new Set();
    isWhole = false;
    try {
      await work(named);
    } finally {
      busy = false;
      done.resolve();
    }
    await flush();
  }

  return (...changed) => {
    batch ??= Promise.withResolvers<void>();
    for (const path of changed) paths.add(path);
    isWhole ||= changed.length === 0;
    clearTimeout(timer);
    timer = setTimeout(flush, quiet);
    return batch.promise;
  };
}
