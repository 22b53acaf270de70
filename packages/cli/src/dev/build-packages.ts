import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Build packages, each list after the one before it.
 *
 * @throws {Error} with what the build printed
 */
export async function buildPackages(root: string, lists: readonly (readonly string[])[]): Promise<void> {
  for (const packages of lists) await build(root, packages);
}

function build(root: string, packages: readonly string[]): Promise<void> {
  const filters = packages.map((name) => `--filter=${name}`);
  const turbo = join(root, 'node_modules/turbo/bin/turbo');
  const parameters = [turbo, 'run', 'build', '--only', '--output-logs=errors-only', '--ui=stream', ...filters];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build failed; what was live stays live.\n${Buffer.concat(output).toString('utf8')}`));
    });
  });
}
