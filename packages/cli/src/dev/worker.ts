import { openPublication } from '../publication/open-publication.js';
import type { PublishJob } from '../publication/publish-job.js';
import { systemReason } from '../system-reason.js';
import type { PublishRequest, WorkerMessage } from './messages.js';

/** The process that publishes for `pantograph dev`. It ends with the session, or when code changed. */
const job = JSON.parse(process.argv[2] ?? '{}') as PublishJob;
const publication = openPublication(job);
const tell = (message: WorkerMessage) => process.send?.(message);
let last = Promise.resolve();

process.on('message', ({ changedPaths }: PublishRequest) => {
  last = last.then(() => publish(changedPaths));
});
// A publish can be ended at any moment: the next one finishes what it had decided.
process.on('disconnect', () => process.exit());

async function publish(changedPaths: string[]): Promise<void> {
  try {
    const result = await publication.publish({
      ...(changedPaths.length > 0 && { changedPaths }),
      onProgress: (progress) => tell({ kind: 'progress', progress }),
    });
    tell({ kind: 'published', result });
  } catch (error) {
    const { message, fix } = systemReason(error) ?? (error as Error & { fix?: string });
    tell({ kind: 'failed', message: fix === undefined ? message : `${message} ${fix}` });
  }
}
