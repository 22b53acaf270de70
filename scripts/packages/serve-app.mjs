import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { environment } from '../node.mjs';
import { serveFolder } from '../serve-folder.mjs';

/** How long a server may take until it answers, in milliseconds. */
const patience = 60_000;

/**
 * Serve the build of an app on the loopback address.
 *
 * @param {import('./apps.mjs').App} app
 * @param {string} place its folder
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serveApp({ folder, serve }, place) {
  if (folder !== undefined) {
    const server = await serveFolder(join(place, folder));
    const stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
    return { address: `http://127.0.0.1:${server.address().port}`, stop };
  }
  const port = await freePort();
  const [command, ...parameters] = serve(port);
  const child = spawn(command, parameters, {
    cwd: place,
    // A group of its own, so that what npx starts ends with it.
    detached: true,
    env: { ...environment(), HOST: '127.0.0.1', PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  let ended = false;
  const end = new Promise((resolve) => child.once('close', resolve)).then(() => {
    ended = true;
  });
  const stop = async () => {
    if (!ended) process.kill(-child.pid);
    await end;
  };
  const address = `http://127.0.0.1:${port}`;
  const start = Date.now();
  while (!(await answers(address))) {
    if (ended || Date.now() - start > patience) {
      await stop();
      throw new Error(`"${[command, ...parameters].join(' ')}" does not answer:\n${Buffer.concat(output)}`);
    }
    await setTimeout(100);
  }
  return { address, stop };
}

async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}
