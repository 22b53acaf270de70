import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';

/** Keeps the project's compiler loaded in a process of its own: loading it takes longer than most of what it is asked. */
export class CompilerProcess {
  #child: ChildProcess | undefined;
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Load the compiler, so that the next component need not wait for it. */
  start(): ChildProcess {
    if (this.#child) return this.#child;
    const child = fork(join(this.#root, 'packages/compiler/dist/process.js'), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() },
    });
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    this.#child = child;
    return child;
  }

  /**
   * Compile what changed to the package of a target. One call at a time.
   *
   * @throws {Error} with the findings, in words
   */
  compile(target: string): Promise<void> {
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
      child.send({ target });
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
}
