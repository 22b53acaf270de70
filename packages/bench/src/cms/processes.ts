import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const patience = 10_000;

/** Start a program in Node that ends with this one, however this one ends. */
export function start(parameters: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(process.execPath, parameters, options);
  const end = () => child.kill('SIGTERM');
  const interrupted = () => process.exit(130);
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  child.once('exit', () => {
    process.off('exit', end);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
  });
  return child;
}

/** End a process that runs until it is told to, and that does not listen, by force. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
}

/**
 * Wait until something is so, asking every so many milliseconds.
 *
 * @param what a sentence for the error, such as `The page is live`
 * @throws {Error} when it is not so after some seconds
 */
export async function until(
  what: string,
  seconds: number,
  isSo: () => Promise<boolean | undefined>,
  milliseconds = 100,
): Promise<void> {
  const ends = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > ends) throw new Error(`Not so after ${seconds} seconds: ${what}.`);
    await pause(milliseconds);
  }
}

/** Get a port of this machine that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
