import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { environment, projectNode, root } from '../../../../scripts/node.mjs';

/** How far the page is that shows an example as each target renders it. */
export type FramesState =
  | { state: 'building' | 'ready' }
  /** What the build had to say. */
  | { state: 'failed'; message: string };

/** Builds that page and the packages it stands on, once it is asked for and whenever a component changed since. */
export class FramesBuild {
  #state: FramesState | undefined;
  #startedAt = 0;

  /** Tell how far it is, and start what has to be done. */
  ask(): FramesState {
    if (this.#state?.state === 'building') return this.#state;
    if (this.#state && newestChange() <= this.#startedAt) return this.#state;
    this.#startedAt = Date.now();
    this.#state = { state: 'building' };
    void build().then((state) => {
      this.#state = state;
    });
    return this.#state;
  }
}

function build(): Promise<FramesState> {
  const turbo = join(root, 'node_modules/turbo/bin/turbo');
  const parameters = ['run', 'build:frames', '--filter=@pantograph/conformance', '--output-logs=errors-only'];
  const child = spawn(projectNode(), [turbo, ...parameters], { cwd: root, env: environment() });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    const fail = (message: string) => resolve({ state: 'failed', message });
    child.on('error', ({ message }) => fail(message));
    child.on('close', (code) =>
      code === 0 ? resolve({ state: 'ready' }) : fail(Buffer.concat(output).toString('utf8').slice(-2000)),
    );
  });
}

/** When a component's source was last written, in milliseconds since 1970. */
function newestChange(): number {
  const folder = join(root, 'packages/components/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.startsWith('generated'),
  );
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}
