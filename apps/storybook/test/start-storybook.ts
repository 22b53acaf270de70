import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { expect, vi } from 'vitest';
import { environment, projectNode, root } from '../../../scripts/node.mjs';

/** A Storybook that runs. */
export interface Started {
  address: string;
  stop(): Promise<void>;
}

/**
 * Start Storybook on a free port of this machine, from a copy beside its folder that has nothing in it which is made at a start: as
 * after a clone. Other tests may read the folder itself meanwhile; `name` tells the copies of several apart.
 */
export async function startStorybook(name = 'started'): Promise<Started> {
  const copy = join(root, `apps/.storybook-${name}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, 'apps/storybook'), copy, {
    recursive: true,
    filter: (path) =>
      !['.generated', 'node_modules', 'package.json', 'storybook-static', 'test'].includes(basename(path)),
  });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const parameters = ['dev', '--config-dir', join(copy, '.storybook'), '--port', `${port}`, '--host', 'localhost'];
  const storybook = spawn(
    projectNode(),
    [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), ...parameters, '--exact-port', '--ci', '--quiet'],
    { cwd: root, env: environment(), stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => storybook.once('exit', resolve));
  const stop = async () => {
    storybook.kill();
    await ended;
    rmSync(copy, { recursive: true, force: true });
  };
  try {
    await vi.waitFor(async () => expect((await fetch(`${address}/index.json`)).ok).toBe(true), {
      timeout: 110_000,
      interval: 250,
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
