import { spawn } from 'node:child_process';

/**
 * Build packages, those of each list at the same time and each list after the one before it. Their own build scripts run,
 * not turbo: told to build one package alone, it does not see that another one's output changed, and restores an old build.
 *
 * @throws {Error} with what the build printed
 */
export async function buildPackages(root: string, lists: readonly (readonly string[])[]): Promise<void> {
  for (const packages of lists) await Promise.all(packages.map((name) => build(root, name)));
}

function build(root: string, name: string): Promise<void> {
  const parameters = ['run', 'build', '--silent', `--workspace=${name}`];
  return new Promise((resolve, reject) => {
    const child = spawn('npm', parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`${name} cannot be built; what was live stays live.\n${Buffer.concat(output).toString('utf8')}`),
        );
    });
  });
}
