import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { slugProblem } from '../../documents/slug-problem.js';
import { hash } from '../../store/hash.js';
import { FilesFormat } from '../files/files-format.js';
import { FolderSource } from '../folder/folder-source.js';
import type { CmsAccess, Source, SourceChange, SourceCursor, SourceOptions } from '../source.js';
import { SourceError } from '../source-error.js';
import { Mirror, type MirrorPosition } from './mirror.js';
import { type Outbox, type OutboxRow, outboxSchema } from './outbox.js';

/** A CMS that does not answer in this time, in milliseconds, is taken for absent. */
const patience = 30_000;
/** To be told how far the site is, in milliseconds; it is told again. */
const patienceToTell = 5_000;
const rowsAtOnce = 500;
/** How long a CMS is asked to hold its answer while it has nothing new, in seconds. */
const longestWait = 25;

/**
 * What a CMS has published, over HTTP. Its outbox is followed by sequence into a folder of files, and these are read as
 * the `files` source reads them: so a document is the same wherever it was written. A row that comes twice changes
 * nothing, and of a read that broke off the next takes over the rest.
 */
export class CmsSource implements Source {
  readonly kind = 'cms';
  readonly place: string;
  readonly #mirror: Mirror;
  readonly #files: FolderSource;
  readonly #key: string | undefined;
  /** An answer that came while waiting, and the number that was asked after. */
  #ahead: { after: number; outbox: Outbox } | undefined;
  /** How far this process has read; where the mirror is elsewhere, another process moved it. */
  #position: MirrorPosition | undefined;
  /** Files that were taken over and not looked at, as only others were asked for. */
  readonly #unread = new Set<string>();
  /** How far what is live goes, and how far the CMS knows that. */
  #live: MirrorPosition | undefined;
  #told: MirrorPosition | undefined;
  #telling: Promise<void> | undefined;

  /** `place` is the address of the CMS, such as `http://127.0.0.1:3100`. */
  constructor(place: string, options: SourceOptions, { folder, key }: CmsAccess) {
    this.place = place.replace(/\/+$/, '');
    this.#mirror = new Mirror(join(folder, hash(this.place)));
    this.#files = new FolderSource(this.#mirror.files, new FilesFormat(this.#mirror.files, options, false));
    this.#key = key;
  }

  async *read(cursor: SourceCursor, options: { only?: readonly string[] } = {}): AsyncIterable<SourceChange> {
    const isOurs = isSame(this.#position, this.#mirror.position());
    this.#position = undefined;
    const isNew = yield* this.#follow(options.only !== undefined);
    // What another process took over it may not have published.
    const only = isOurs && !isNew ? options.only : undefined;
    if (only === undefined) this.#unread.clear();
    else for (const named of only) this.#unread.delete(resolve(this.#mirror.files, named));
    yield* this.#files.read(cursor, only && { only });
    this.#position = this.#mirror.position();
  }

  async changed(signal: AbortSignal): Promise<readonly string[] | undefined> {
    // What could not be told before is told with the next question.
    void this.#tell();
    if (this.#unread.size > 0) return [...this.#unread];
    const before = this.#mirror.position();
    const after = before?.seq ?? 0;
    const outbox = await this.#ask(after, { wait: longestWait, signal });
    if (before !== undefined && before.epoch !== outbox.epoch) return undefined;
    if (outbox.rows.length === 0 && outbox.left === 0) return [];
    this.#ahead = { after, outbox };
    return outbox.rows.map(({ path }) => join(this.#mirror.files, path));
  }

  tellLive(): Promise<void> {
    this.#live = this.#position;
    return this.#tell();
  }

  #tell(): Promise<void> {
    this.#telling ??= this.#tellAll().finally(() => {
      this.#telling = undefined;
    });
    return this.#telling;
  }

  async #tellAll(): Promise<void> {
    for (let live = this.#live; live !== undefined && !isSame(live, this.#told); live = this.#live) {
      const body = JSON.stringify({ epoch: live.epoch, seq: live.seq });
      const headers = { 'content-type': 'application/json' };
      try {
        await this.#fetch('/api/outbox/published', { method: 'POST', headers, body }, patienceToTell);
      } catch {
        return;
      }
      this.#told = live;
    }
  }

  /** Take over what was published since the last time; with `isPart`, what came while waiting is enough. */
  async *#follow(isPart: boolean): AsyncGenerator<SourceChange, boolean> {
    let isNew = false;
    for (let done = 0; ; ) {
      const before = this.#mirror.position();
      const after = before?.seq ?? 0;
      const ahead = this.#ahead?.after === after ? this.#ahead.outbox : undefined;
      this.#ahead = undefined;
      const { epoch, rows, last, left } = ahead ?? (await this.#ask(after));
      if (before !== undefined && before.epoch !== epoch) {
        this.#mirror.clear();
        isNew = true;
        continue;
      }
      for (const row of rows) {
        await this.#apply(row);
        this.#unread.add(join(this.#mirror.files, row.path));
      }
      if (before?.seq !== last) this.#mirror.moveTo({ epoch, seq: last });
      done += rows.length;
      if (left === 0 || (isPart && ahead !== undefined)) return isNew;
      yield { kind: 'progress', done, total: done + left };
    }
  }

  async #apply(row: OutboxRow): Promise<void> {
    // The rule of addresses: a CMS has no say over any other place of this machine.
    if (slugProblem(row.path) !== undefined) {
      throw this.#problem(
        `The CMS at ${this.place} names a place that content cannot have: "${row.path}".`,
        'Bring the CMS and the publisher to the same version.',
      );
    }
    if (row.kind === 'delete') this.#mirror.delete(row.path);
    else if (row.kind === 'text') this.#mirror.write(row.path, row.text);
    else if (!this.#mirror.has(row.path, row.sha256)) this.#mirror.write(row.path, await this.#download(row));
  }

  async #download({ url, path, sha256 }: OutboxRow & { kind: 'media' }): Promise<Uint8Array> {
    const response = await this.#fetch(url);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
    throw this.#problem(`The file ${path} did not come whole from ${this.place}.`, 'Publish again.');
  }

  /** Ask for what came after a number; with `wait`, in seconds, the CMS answers when there is something or that time is over. */
  async #ask(after: number, { wait, signal }: { wait?: number; signal?: AbortSignal } = {}): Promise<Outbox> {
    const path = `/api/outbox?after=${after}&limit=${rowsAtOnce}`;
    const response = await (wait === undefined
      ? this.#fetch(path)
      : this.#fetch(`${path}&wait=${wait}`, { ...(signal && { signal }) }, patience + wait * 1000));
    const parsed = outboxSchema.safeParse(await response.json().catch(() => undefined));
    // Rows that are left must be behind those that came, or following them would never end.
    if (parsed.success && (parsed.data.left === 0 || parsed.data.last > after)) return parsed.data;
    throw this.#problem(
      `What answers at ${this.place} is no CMS of Pantograph, or one of another version.`,
      'Correct the address in --source, or bring both to the same version.',
    );
  }

  async #fetch(path: string, { signal, ...request }: RequestInit = {}, time = patience): Promise<Response> {
    const url = new URL(path, `${this.place}/`);
    let response: Response;
    try {
      // A key is for the CMS alone: an answer that sends elsewhere is none.
      if (url.origin !== new URL(this.place).origin) throw new Error(`it sends to ${url.origin}`);
      response = await fetch(url, {
        ...request,
        redirect: 'error',
        signal: AbortSignal.any([AbortSignal.timeout(time), ...(signal ? [signal] : [])]),
        headers: { ...request.headers, ...(this.#key !== undefined && { authorization: `Bearer ${this.#key}` }) },
      });
    } catch (error) {
      throw this.#problem(
        `The CMS at ${this.place} does not answer: ${reason(error)}.`,
        'Start it, or correct the address in --source.',
      );
    }
    if (response.status === 401 || response.status === 403) {
      throw this.#problem(
        `The CMS at ${this.place} does not know the publisher.`,
        'Set PANTOGRAPH_CMS_KEY to the key that the CMS has for it.',
      );
    }
    if (!response.ok) {
      throw this.#problem(
        `The CMS at ${this.place} answers ${response.status} for ${url.pathname}.`,
        'See the log of the CMS.',
      );
    }
    return response;
  }

  #problem(message: string, fix: string): SourceError {
    return new SourceError({ rule: 'source', severity: 'error', path: '', message, fix });
  }
}

function isSame(a: MirrorPosition | undefined, b: MirrorPosition | undefined): boolean {
  return a?.epoch === b?.epoch && a?.seq === b?.seq;
}

function reason(error: unknown): string {
  const { message, cause } = error as Error & { cause?: Error };
  return cause?.message || message;
}
