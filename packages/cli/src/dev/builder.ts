import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildStep, type BuildStepName, buildSteps } from './build-step.js';
import { CompilerProcess } from './compiler-process.js';
import { type BuildPlan, inOrder } from './plan-build.js';

const leastPriority = 10;
const typescript = 'node_modules/typescript-7/bin/tsc';

/**
 * Builds what changed code needs, as the packages' own build scripts do, but without npm, with a compiler that stays loaded,
 * and with what pages do not need left for when they are live.
 */
export class Builder {
  readonly #root: string;
  readonly #compiler: CompilerProcess;
  /** For what no page is made of: frameworks' own compilers, which cannot be stopped halfway. No page is to wait behind them. */
  readonly #frameworks: CompilerProcess;
  readonly #onProblem: (message: string) => void;
  #waiting = new Set<BuildStepName>();
  #finishing = Promise.resolve();
  #stop = new AbortController();
  #ended = false;

  constructor(root: string, onProblem: (message: string) => void) {
    this.#root = root;
    this.#compiler = new CompilerProcess(root);
    this.#frameworks = new CompilerProcess(root, leastPriority);
    this.#onProblem = onProblem;
  }

  /**
   * Build what the next publish needs. What is still being finished is stopped, and finished after this.
   *
   * @throws {Error} with what the build printed
   */
  async build({ now, later }: BuildPlan): Promise<void> {
    this.#stop.abort();
    await this.#finishing;
    this.#stop = new AbortController();
    for (const step of later) if (this.#isUsed(step)) this.#waiting.add(step);
    for (const step of now) {
      await this.#run(step);
      this.#waiting.delete(step);
    }
  }

  /** Build what was left for later, without being waited for. */
  finish(): void {
    if (this.#ended) return;
    this.#compiler.start();
    this.#finishing = this.#finish(this.#stop.signal);
  }

  /** Stop building for good. */
  async end(): Promise<void> {
    this.#ended = true;
    this.#waiting.clear();
    this.#stop.abort();
    await this.#finishing;
    await Promise.all([this.#compiler.stop(), this.#frameworks.stop()]);
  }

  async #finish(signal: AbortSignal): Promise<void> {
    for (const step of inOrder(this.#waiting)) {
      if (signal.aborted) return;
      try {
        await this.#run(step);
      } catch (error) {
        if (signal.aborted) return;
        this.#onProblem((error as Error).message);
      }
      this.#waiting.delete(step);
    }
  }

  /** Tell whether a step builds something that has been built before: who works on pages alone has built no other framework. */
  #isUsed(name: BuildStepName): boolean {
    const { framework }: BuildStep = buildSteps[name];
    return framework === undefined || existsSync(join(this.#root, 'packages', framework, 'dist'));
  }

  #run(name: BuildStepName): Promise<void> {
    if (this.#ended) return Promise.reject(new Error('The session has ended.'));
    const step: BuildStep = buildSteps[name];
    if (step.kind === 'compile' || step.kind === 'package') {
      const request = step.kind === 'compile' ? { target: step.target } : { build: join(this.#root, step.folder) };
      return step.framework ? this.#frameworks.ask(request, this.#stop.signal) : this.#compiler.ask(request);
    }
    const isScript = step.kind === 'script';
    const child = spawn(
      process.execPath,
      isScript ? [step.file, ...(step.parameters ?? [])] : [typescript, ...step.parameters],
      {
        // What a script writes may name files from where it ran.
        cwd: isScript ? join(this.#root, step.folder) : this.#root,
        stdio: ['ignore', 'pipe', 'pipe'],
        signal: this.#stop.signal,
      },
    );
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`${capital(step.does)} cannot be built.\n${Buffer.concat(output).toString('utf8')}`));
      });
    });
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
