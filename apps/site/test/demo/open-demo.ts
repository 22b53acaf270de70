import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { storeFile } from '@pantograph/content';
import { serveSite } from '../../../../packages/cli/src/serve/serve-site.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The brands of the demo. */
export const brands = ['tidewater', 'hollyhock'] as const;

export interface Answer {
  status: number;
  type: string;
  body: Buffer;
}

/** The demo, published into a folder of its own and served on a free port. */
export interface Demo {
  /** The folder with one folder a brand. */
  out: string;
  /** The address that a browser opens. */
  origin(brand: string): string;
  /** Every page as a path that begins and ends with a slash. */
  pages(brand: string): string[];
  ask(brand: string, path: string, form?: string): Promise<Answer>;
  close(): void;
}

/** The base address that pages are published for: not the one they are served at, so that nothing may depend on it. */
export const baseUrl = (brand: string): string => `https://${brand}.example`;

/** Publish both brands with the command itself, from an empty store, and serve what it wrote. */
export async function openDemo(...parameters: string[]): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'pantograph-demo-'));
  const out = join(folder, 'site');
  const command = [
    'packages/cli/bin/pantograph.js',
    'publish',
    '--out',
    out,
    '--base-url',
    baseUrl('{brand}'),
    '--json',
    ...parameters,
  ];
  const options = { cwd: root, maxBuffer: 1e8 };
  // It ends with 1 where something was refused, and says in its JSON what.
  const { stdout } = await promisify(execFile)(process.execPath, command, options).catch((error) => error);
  const { refused } = JSON.parse(stdout);
  if (refused.length > 0) throw new Error(`The demo is not whole:\n${JSON.stringify(refused, null, 2)}`);
  const server = await serveSite({ out, brands, port: 0, frontPage: () => '', frontFiles: () => undefined });
  const { port } = server.address() as AddressInfo;
  return {
    out,
    origin: (brand) => `http://${brand}.localhost:${port}`,
    pages: (brand) => listPages(join(out, brand)),
    ask: (brand, path, form) => ask(port, brand, path, form),
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
      for (const end of ['', '-wal', '-shm'])
        rmSync(`${storeFile(join(root, '.pantograph'), out)}${end}`, { force: true });
    },
  };
}

function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map(
      (file) =>
        `/${relative('', file)
          .replaceAll('\\', '/')
          .replace(/index\.html$/, '')}`,
    )
    .sort();
}

/** Ask over a bare socket: Node's fetch neither resolves `*.localhost` everywhere nor sends a Host of our own. */
function ask(port: number, brand: string, path: string, form?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      host: `${brand}.localhost`,
      ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const call = request({ host: '127.0.0.1', port, path, method: form === undefined ? 'GET' : 'POST', headers });
    call.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body: Buffer.concat(chunks),
        }),
      );
    });
    call.on('error', reject);
    call.end(form);
  });
}
