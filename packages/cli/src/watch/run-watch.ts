import { SourceError } from '@pantograph/content';
import type { PublishProgress } from '@pantograph/publisher';
import { exitCode } from '../exit-code.js';
import { openPublication, type PublishRun } from '../publication/open-publication.js';
import type { PublishJob } from '../publication/publish-job.js';
import { ProgressBar } from '../terminal/progress-bar.js';
import { showProgress } from '../terminal/show-progress.js';
import { collectChanges } from './collect-changes.js';
import { followSources } from './follow-sources.js';
import { RetryPause } from './retry-pause.js';
import { watchFolders } from './watch-folders.js';
import { WatchReport } from './watch-report.js';

/** How long a publish that is at work when the process is told to end may take, in milliseconds; a later one finishes it. */
const lastPublish = 5_000;

/**
 * Publish, then stay and publish whatever its sources get, one publish at a time, until the process is told to end. What
 * cannot be done now, as the CMS is away or the disk full, is said once and tried again.
 */
export async function runWatch(job: PublishJob, { json, force }: { json: boolean; force: boolean }): Promise<void> {
  const end = new AbortController();
  const ended = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()));
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end.abort());
  const publication = openPublication(job);
  const report = new WatchReport(publication, json, job.sources);
  const bar = new ProgressBar();
  let isFirst = true;

  async function bring(paths: string[]): Promise<void> {
    const pause = new RetryPause(end.signal);
    const onProgress = (progress: PublishProgress) => showProgress(bar, progress);
    let run: PublishRun = paths.length > 0 ? { changedPaths: paths } : { onProgress, force: force && isFirst };
    while (!end.signal.aborted) {
      try {
        const result = await publication.publish(run);
        bar.clear();
        report.published(result);
        isFirst = false;
        return;
      } catch (error) {
        bar.clear();
        // What can never be published is no reason to stay.
        if (isFirst && !(error instanceof SourceError)) throw error;
        report.failed(error);
        // How much of it was done is not known.
        run = { onProgress, force: force && isFirst };
        await pause.wait();
      }
    }
  }

  try {
    await bring([]);
    if (end.signal.aborted) return;
    const collect = collectChanges(bring);
    const watcher = await watchFolders(job, (path) => void collect(path));
    const following = followSources(publication, {
      signal: end.signal,
      onChanged: (paths) => collect(...paths),
      onSilence: (error) => report.failed(error),
      onAnswer: () => report.answered(),
    });
    report.follows();
    await ended;
    await watcher.close();
    // It may be cut off at any moment: what it had decided is finished by the next.
    setTimeout(() => process.exit(exitCode.done), lastPublish).unref();
    await Promise.all([following, collect()]);
  } finally {
    publication.close();
  }
}
