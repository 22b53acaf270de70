import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { inject } from 'vitest';
import { type Filled, filledDemo } from './demo.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const startsWithin = 60_000;

/** What the publisher shows in tests. */
export const publisherKey = 'the key of the publisher in tests';

interface CmsServerOptions {
  /** Whether it begins with the demo's documents and people. */
  demo?: boolean;
  /** What its process is told; what is changed in it holds from the next start on. */
  env?: Record<string, string>;
  /** Whether it is run from its source, without its editor, whatever the suite does. */
  isDirect?: boolean;
}

/** The CMS as it is built, in a process of its own, with its own database: SQLite, or a database of a Postgres server. */
export class CmsServer {
  readonly url: string;
  readonly data: string;
  readonly #port: number;
  readonly #options: CmsServerOptions;
  readonly #database: string | undefined;
  #child: ChildProcess | undefined;
  #said = '';

  private constructor(port: number, options: CmsServerOptions, data: string, database: string | undefined) {
    this.#port = port;
    this.#options = options;
    this.#database = database;
    this.data = data;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Start one, with nothing in it or with the demo; `destroy` it after the tests. */
  static async start(options: CmsServerOptions = {}): Promise<CmsServer> {
    const data = mkdtempSync(join(tmpdir(), 'pantograph-cms-'));
    const filled = options.demo ? await CmsServer.#filled() : undefined;
    if (filled) cpSync(filled.data, data, { recursive: true });
    const server = new CmsServer(await freePort(), options, data, await createDatabase(filled?.database));
    await server.start();
    return server;
  }

  /** What the first start with the demo fills in, once in a run of the suite. */
  static #filled(): Promise<Filled> {
    return filledDemo(inject('demoFolder'), async (data) => {
      const database = await createDatabase();
      const server = new CmsServer(await freePort(), { demo: true }, data, database);
      await server.start();
      await server.end();
      return { data, database };
    });
  }

  /** What another process must be told to work on the same data. */
  get env(): Record<string, string> {
    return { PANTOGRAPH_CMS_DATA: this.data, ...(this.#database && { DATABASE_URL: this.#database }) };
  }

  /** What it has printed. */
  get log(): string {
    return this.#said;
  }

  /** Start it, or start it again with the same data. */
  async start(): Promise<void> {
    const next = join(root, 'node_modules/next/dist/bin/next');
    const parameters =
      process.env.PANTOGRAPH_TEST_DIRECT || this.#options.isDirect
        ? [join(root, 'apps/cms/test/server/direct.ts'), String(this.#port)]
        : [next, 'start', 'apps/cms', '-H', '127.0.0.1', '-p', String(this.#port)];
    const child = spawn(process.execPath, parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        PANTOGRAPH_CMS_URL: this.url,
        PANTOGRAPH_CMS_DATA: this.data,
        PANTOGRAPH_CMS_KEY: publisherKey,
        PANTOGRAPH_CMS_SECRET: 'a secret of tests that is long enough',
        ...(this.#options.demo && { PANTOGRAPH_CMS_DEMO: '1' }),
        ...(this.#database && { DATABASE_URL: this.#database }),
        ...this.#options.env,
      },
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#said = (this.#said + chunk.toString()).slice(-100_000);
      });
    }
    const ends = Date.now() + startsWithin;
    while (Date.now() < ends && child.exitCode === null) {
      const response = await fetch(`${this.url}/api/access`).catch(() => undefined);
      if (response?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The CMS did not start:\n${this.#said}`);
  }

  /** End it as a crash would, or as a service manager does. */
  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  /** End it and delete what it kept. */
  async destroy(): Promise<void> {
    await this.end('SIGKILL');
    rmSync(this.data, { recursive: true, force: true });
    if (this.#database) await dropDatabase(this.#database);
  }
}

/**
 * Make a database on the server that `npm run test:cms -- --postgres` started, empty or as a copy of another; undefined
 * without such a server.
 */
async function createDatabase(from?: string): Promise<string | undefined> {
  const server = process.env.PANTOGRAPH_TEST_POSTGRES;
  if (!server) return undefined;
  const name = `cms_${randomBytes(6).toString('hex')}`;
  await query(`${server}postgres`, `create database ${name}${from ? ` template ${nameOf(from)}` : ''}`);
  return server + name;
}

async function dropDatabase(url: string): Promise<void> {
  await query(new URL('/postgres', url).href, `drop database ${nameOf(url)} with (force)`);
}

function nameOf(database: string): string {
  return new URL(database).pathname.slice(1);
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
