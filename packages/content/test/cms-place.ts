import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createSource, type Outbox, type OutboxRow, type Source } from '../src/index.js';
import { brands, post, temporaryFolder } from './folder-place.js';
import type { ConformancePlace } from './source-conformance.js';

export const key = 'a key of the publisher';

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;
type Unnumbered<Row> = Row extends unknown ? Omit<Row, 'seq'> : never;

/** An outbox on loopback, as a CMS keeps one: the last row of each path, in order. */
export class OutboxServer {
  epoch = 'first';
  /** How many rows it gives at once, whatever it is asked. */
  atOnce = 500;
  /** Answers in its stead where it returns true. */
  instead: Answer | undefined;
  readonly asked: string[] = [];
  /** What publishers said was live, in the order they said it. */
  readonly told: { epoch: string; seq: number }[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #rows = new Map<string, OutboxRow>();
  readonly #media = new Map<string, Uint8Array>();
  readonly #server = createServer((request, response) => this.#answer(request, response));
  #seq = 0;

  /** Serve on a port, or on any that is free. */
  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => this.stop());
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The number of the newest row. */
  get last(): number {
    return this.#seq;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  text(path: string, text: string): void {
    this.#put({ kind: 'text', path, text });
  }

  media(path: string, bytes: Uint8Array): void {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.#media.set(`/files/${sha256}`, bytes);
    this.#put({ kind: 'media', path, url: `/files/${sha256}`, sha256 });
  }

  delete(path: string): void {
    this.#put({ kind: 'delete', path });
  }

  /** Begin anew, as a CMS whose database was replaced. */
  forget(): void {
    this.epoch += ' again';
    this.#rows.clear();
    this.#seq = 0;
  }

  #put(row: Unnumbered<OutboxRow>): void {
    this.#rows.delete(row.path);
    this.#rows.set(row.path, { ...row, seq: ++this.#seq } as OutboxRow);
    for (const answer of [...this.#waiting]) answer();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    this.asked.push(request.url ?? '');
    if (this.instead?.(request, response)) return;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const file = this.#media.get(pathname);
    if (request.headers.authorization !== `Bearer ${key}`) response.writeHead(401).end();
    else if (file) response.end(file);
    else if (pathname === '/api/outbox/published') this.#hear(request, response);
    else if (pathname === '/api/outbox') this.#give(searchParams, response);
    else response.writeHead(404).end();
  }

  #hear(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      this.told.push(JSON.parse(body));
      response.writeHead(204).end();
    });
  }

  /** Answer at once where there is something, else when there is or the time to wait is over. */
  #give(parameters: URLSearchParams, response: ServerResponse): void {
    const after = Number(parameters.get('after'));
    const answer = () => {
      clearTimeout(timer);
      this.#waiting.delete(answer);
      response.end(JSON.stringify(this.#outbox(after)));
    };
    const timer = setTimeout(answer, Number(parameters.get('wait')) * 1000);
    response.once('close', () => {
      clearTimeout(timer);
      this.#waiting.delete(answer);
    });
    if (this.#outbox(after).rows.length > 0) answer();
    else this.#waiting.add(answer);
  }

  #outbox(after: number): Outbox {
    const all = [...this.#rows.values()].filter(({ seq }) => seq > after);
    const rows = all.slice(0, this.atOnce);
    return { epoch: this.epoch, rows, last: rows.at(-1)?.seq ?? after, left: all.length - rows.length };
  }
}

/** Make a server a place for the conformance test. */
export async function cmsPlace(): Promise<ConformancePlace> {
  const server = new OutboxServer();
  const address = await server.start();
  const folder = temporaryFolder();
  const item = (name: string) => `tidewater/posts/${name}.md`;
  const write = (name: string, title: string) => server.text(item(name), post(title));
  const titles = new Map<string, string>();
  return {
    open: (): Source => createSource(`cms:${address}`, { brands, cms: { folder, key } }),
    write(name, title) {
      titles.set(name, title);
      write(name, title);
    },
    spoil: (name) => server.text(item(name), '---\ntitle: No more\n---\n'),
    remove: (name) => server.delete(item(name)),
    rename(from, to) {
      server.delete(item(from));
      write(to, titles.get(from) ?? '');
    },
    item,
    path: item,
    destroy: () => server.stop(),
  };
}
