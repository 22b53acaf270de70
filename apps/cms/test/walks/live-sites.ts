import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeFile } from '@pantograph/content';
import { serveSite } from '../../../../packages/cli/src/serve/serve-site.js';
import { publisherKey } from '../server/cms-server.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const brands = ['tidewater', 'hollyhock'];

/** A line that the watching publisher printed. */
interface PublisherLine {
  event: string;
  addresses?: string[];
}

/** The sites of the demo's brands: a publisher that stays and follows a CMS, and a server of the files it writes. */
export class LiveSites {
  readonly #folder = mkdtempSync(join(tmpdir(), 'pantograph-live-'));
  #server: Server | undefined;
  #port = 0;
  #publisher: ChildProcess | undefined;
  #cms: string | undefined;
  #said = '';
  #complained = '';

  /** Serve what will be written; the CMS has to know where before it starts. */
  static async serve(): Promise<LiveSites> {
    const sites = new LiveSites();
    const server = await serveSite({
      ...{ out: sites.#out, brands, port: 0, frontPage: () => '', frontFiles: () => undefined },
      // Forms are passed on to it once it is there.
      get cms() {
        return sites.#cms;
      },
    });
    sites.#server = server;
    sites.#port = (server.address() as AddressInfo).port;
    return sites;
  }

  get #out(): string {
    return join(this.#folder, 'site');
  }

  /** Where a brand's site is, without a slash at the end; `{brand}` gives the pattern of all. */
  origin(brand: string): string {
    return `http://${brand}.localhost:${this.#port}`;
  }

  /** Publish what the CMS has, and follow it from now on. */
  async follow(cms: string): Promise<void> {
    this.#cms = cms;
    const parameters = ['publish', '--watch', '--json', '--source', `cms:${cms}`, '--out', this.#out];
    const command = [join(root, 'packages/cli/bin/pantograph.js'), ...parameters, '--preview-origin', 'loopback'];
    const publisher = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, PANTOGRAPH_CMS_KEY: publisherKey },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#publisher = publisher;
    publisher.stdout.on('data', (chunk: Buffer) => {
      this.#said += chunk;
    });
    publisher.stderr.on('data', (chunk: Buffer) => {
      this.#complained += chunk;
    });
    for (const ends = Date.now() + 60_000; Date.now() < ends && publisher.exitCode === null; ) {
      if (this.lines('following').length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`The publisher does not follow the CMS:\n${this.#said}${this.#complained}`);
  }

  /** What the publisher said so far of an event. */
  lines(event: string): PublisherLine[] {
    const lines = this.#said.split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as PublisherLine).filter((line) => line.event === event);
  }

  async close(): Promise<void> {
    const publisher = this.#publisher;
    if (publisher && publisher.exitCode === null && publisher.signalCode === null) {
      const ended = once(publisher, 'exit');
      publisher.kill('SIGKILL');
      await ended;
    }
    this.#server?.closeAllConnections();
    this.#server?.close();
    rmSync(this.#folder, { recursive: true, force: true });
    const store = storeFile(join(root, '.pantograph'), this.#out);
    for (const end of ['', '-wal', '-shm']) rmSync(store + end, { force: true });
    rmSync(store.replace(/\.db$/, '.cms'), { recursive: true, force: true });
  }
}
