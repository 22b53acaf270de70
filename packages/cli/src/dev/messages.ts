import type { PublishProgress, PublishResult } from '@pantograph/publisher';

/** What the dev session asks of its worker. */
export interface PublishRequest {
  /** Absolute paths that changed; empty for a look at everything. */
  changedPaths: string[];
}

/** What the worker tells the dev session. */
export type WorkerMessage =
  | { kind: 'progress'; progress: PublishProgress }
  | { kind: 'published'; result: PublishResult }
  | { kind: 'failed'; message: string }
  /** A source that tells itself what changed: the paths to publish, or none for a look at everything. */
  | { kind: 'changed'; paths: readonly string[] }
  /** Such a source does not answer, or answers again. */
  | { kind: 'silent'; message: string }
  | { kind: 'answers' };
