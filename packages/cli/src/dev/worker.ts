import { SourceError } from '@pantograph/content';
import { openPublication } from '../publication/open-publication.js';
import type { PublishJob } from '../publication/publish-job.js';
import { reasonOf } from '../reason-of.js';
import { followSources } from '../watch/follow-sources.js';
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

/** Called when the publish is done that was asked for because a source changed. */
const published: (() => void)[] = [];
let isFollowing = false;
/** What is to be done about a source that does not answer, once that was said. */
let silence: string | undefined;

async function publish(changedPaths: string[]): Promise<void> {
  try {
    const result = await publication.publish({
      ...(changedPaths.length > 0 && { changedPaths }),
      onProgress: (progress) => tell({ kind: 'progress', progress }),
    });
    tell({ kind: 'published', result });
  } catch (error) {
    const { message, fix } = reasonOf(error);
    if (error instanceof SourceError) silence = fix;
    tell({ kind: 'failed', message: `${message} ${fix}`.trimEnd() });
  }
  for (const done of published.splice(0)) done();
  if (isFollowing) return;
  isFollowing = true;
  void follow();
}

/** Tell the session what sources get that are no folders; it says when to publish that. */
function follow(): Promise<void> {
  return followSources(publication, {
    signal: new AbortController().signal,
    onChanged(paths) {
      tell({ kind: 'changed', paths });
      return new Promise((resolve) => published.push(resolve));
    },
    onSilence(error) {
      const { message, fix } = reasonOf(error);
      if (fix !== silence) tell({ kind: 'silent', message: `${message} ${fix}` });
      silence = fix;
    },
    onAnswer() {
      if (silence !== undefined) tell({ kind: 'answers' });
      silence = undefined;
    },
  });
}
