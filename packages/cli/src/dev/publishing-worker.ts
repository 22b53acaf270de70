import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { PublishResult } from '@pantograph/publisher';
import type { PublishJob } from '../publication/publish-job.js';
import type { PublishRequest, WorkerMessage } from './messages.js';

export interface PublishingWorkerOptions {
  job: PublishJob;
  onProgress: (progress: Extract<WorkerMessage, { kind: 'progress' }>['progress']) => void;
  /** Called with what a source that is no folder has got, or none of it where all is to be looked at. */
  onChanged: (paths: readonly string[]) => void;
  /** Called when such a source does not answer, with the reason, and with none when it answers again. */
  onSilence: (message: string | undefined) => void;
}

/** Publishes in a process of its own, so that changed code can be loaded by starting another. */
export class PublishingWorker {
  #child: ChildProcess | undefined;
  #ended = false;
  readonly #options: PublishingWorkerOptions;

  constructor(options: PublishingWorkerOptions) {
    this.#options = options;
  }

  /**
   * Publish what changed; everything is looked at when no path is named.
   *
   * @throws {Error} with the reason, when the project cannot be published at all
   */
  publish(changedPaths: string[] = []): Promise<PublishResult> {
    if (this.#ended) return Promise.reject(new Error('The session has ended.'));
    const child = this.#start();
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        child.off('message', hear);
        child.off('exit', exit);
        act();
      };
      const hear = (message: WorkerMessage) => {
        if (message.kind === 'published') settle(() => resolve(message.result));
        else if (message.kind === 'failed') settle(() => reject(new Error(message.message)));
      };
      const exit = (code: number | null) => {
        this.#child = undefined;
        settle(() =>
          reject(new Error(`The publishing process ended (${code ?? 'killed'}); what was live stays live.`)),
        );
      };
      child.on('message', hear);
      child.on('exit', exit);
      child.send({ changedPaths } satisfies PublishRequest);
    });
  }

  /** End the process and wait until it is gone; the next publish starts another. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.connected) child.disconnect();
    await gone;
  }

  /** End the process for good: what is still being built starts no other. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.stop();
  }

  #start(): ChildProcess {
    if (this.#child !== undefined) return this.#child;
    const file = fileURLToPath(import.meta.resolve('pantograph/dev-worker'));
    const child = fork(file, [JSON.stringify(this.#options.job)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() },
    });
    const { onProgress, onChanged, onSilence } = this.#options;
    child.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else if (message.kind === 'changed') onChanged(message.paths);
      else if (message.kind === 'silent') onSilence(message.message);
      else if (message.kind === 'answers') onSilence(undefined);
    });
    this.#child = child;
    return child;
  }
}
