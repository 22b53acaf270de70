import { spawn } from 'node:child_process';
import { childSeconds, memory, processTree } from './process-tree.ts';

/** A command to be measured. */
export interface Command {
  file: string;
  parameters: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/** What a command took, all processes it started included. */
export interface Measurement {
  cpuSeconds: number;
  wallSeconds: number;
  peakMegabytes: number;
  /** What it wrote to standard output. */
  output: string;
}

const pollMilliseconds = 25;
const longestMinutes = 15;

/**
 * Run a command to its end and measure it. Commands are run one at a time, since CPU seconds are those of all children.
 *
 * @throws {Error} with the end of what it printed, where it failed or took more than a quarter of an hour
 */
export async function measureProcess({ file, parameters, cwd, env = {} }: Command): Promise<Measurement> {
  const secondsBefore = childSeconds();
  const started = performance.now();
  const child = spawn(file, parameters, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestMinutes * 60_000,
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  let most = 0;
  const poll = setInterval(() => {
    const used = processTree(child.pid ?? 0).map(memory);
    const together = used.reduce((sum, { own }) => sum + own, Math.max(...used.map(({ files }) => files)));
    most = Math.max(most, together, ...used.map((one) => one.most));
  }, pollMilliseconds);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const wallSeconds = (performance.now() - started) / 1000;
    if (code !== 0) {
      const said = Buffer.concat([...output.slice(-20), ...errors]).toString('utf8');
      throw new Error(`${file} ${parameters.join(' ')} ended with ${code ?? 'a signal'}:\n${said.slice(-2000)}`);
    }
    return {
      cpuSeconds: childSeconds() - secondsBefore,
      wallSeconds,
      peakMegabytes: (most * 1024) / 1e6,
      output: Buffer.concat(output).toString('utf8'),
    };
  } finally {
    clearInterval(poll);
  }
}
