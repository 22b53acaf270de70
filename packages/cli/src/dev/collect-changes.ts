/** How long to wait for more files of the same save, in milliseconds. */
const quiet = 15;

/**
 * Gather file events into batches and hand one batch at a time to `work`, in order. Files that change while it works
 * are in the next batch.
 */
export function collectChanges(work: (paths: string[]) => Promise<void>): (path: string) => void {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let busy = false;

  async function flush(): Promise<void> {
    if (busy || waiting.size === 0) return;
    busy = true;
    const paths = [...waiting];
    waiting.clear();
    try {
      await work(paths);
    } finally {
      busy = false;
    }
    await flush();
  }

  return (path) => {
    waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(flush, quiet);
  };
}
