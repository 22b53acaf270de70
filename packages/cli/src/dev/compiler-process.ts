import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { setPriority } from 'node:os';
import { join } from 'node:path';

/** What a compiler is asked: to compile to a target, or to build a package, by its folder. */
export type CompilerRequest = { target: string } | { build: string };

/** Keeps the project's compiler loaded in a process of its own: loading it takes longer than most of what it is asked. */
export class CompilerProcess {
  #child: ChildProcess | undefined;
  #last: Promise<unknown> = Promise.resolve();
  readonly #root: string;
  readonly #priority: number;

  /** `priority` is what the operating system calls nice: of 10, others go first. */
  constructor(root: string, priority = 0) {
    this.#root = root;
    this.#priority = priority;
  }

  /** Load the compiler, so that the next component need not wait for it. */
  start(): ChildProcess {
    if (this.#child) return this.#child;
    const child = fork(join(this.#root, 'packages/compiler/dist/process.js'), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() },
    });
    if (this.#priority > 0 && child.pid !== undefined) setPriority(child.pid, this.#priority);
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    this.#child = child;
    return child;
  }

  /**
   * Compile or build what changed, when what was asked before is done. Where the signal comes, it is not waited for; what the
   * process has begun it ends all the same.
   *
   * @throws {Error} with the findings, in words
   */
  ask(request: CompilerRequest, signal?: AbortSignal): Promise<void> {
    const answer = this.#last.then(() => {
      signal?.throwIfAborted();
      return this.#send(request);
    });
    this.#last = answer.catch(() => {});
    if (!signal) return answer;
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      answer.then(resolve, reject);
    });
  }

  /** End the process and wait until it is gone. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.connected) child.disconnect();
    await gone;
  }

  #send(request: CompilerRequest): Promise<void> {
    const child = this.start();
    return new Promise((resolve, reject) => {
      const settle = (problem: string | undefined) => {
        child.off('message', hear);
        child.off('exit', exit);
        if (problem === undefined) resolve();
        else reject(new Error(problem));
      };
      const hear = (answer: unknown) => settle((answer as { problem?: string }).problem);
      const exit = () => settle('The compiler ended.');
      child.on('message', hear);
      child.on('exit', exit);
      child.send(request);
    });
  }
}
