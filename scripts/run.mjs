import { spawn } from 'node:child_process';
import { environment, root } from './node.mjs';

/** How often a silent step says that it is still at work, in milliseconds. */
const heartbeat = 10_000;

/**
 * Run a command to its end and show how long it took. A step that prints nothing itself says every ten seconds that it
 * is still at work.
 *
 * @param {string} label what the step does, in words
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ quiet?: boolean, cwd?: string, env?: Record<string, string> }} [options] quiet: show the output only when it fails
 * @returns {Promise<void>}
 * @throws {Error} when the command ends with another code than 0
 */
export function run(label, command, parameters, { quiet = false, cwd = root, env = {} } = {}) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  console.log(`- ${label} …`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...environment(), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    const timer = quiet ? setInterval(() => console.log(`  still at it (${seconds()} s)`), heartbeat) : undefined;
    const stop = (signal) => child.kill(signal);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      if (code === 0) {
        console.log(`  ${label}: done in ${seconds()} s`);
        resolve();
        return;
      }
      if (quiet) process.stderr.write(Buffer.concat(output));
      reject(new Error(`${label} failed (${signal ?? `exit code ${code}`}): ${command} ${parameters.join(' ')}`));
    });
  });
}
