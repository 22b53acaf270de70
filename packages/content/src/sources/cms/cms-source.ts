import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { slugProblem } from '../../documents/slug-problem.js';
import { hash } from '../../store/hash.js';
import { FilesFormat } from '../files/files-format.js';
import { FolderSource } from '../folder/folder-source.js';
import type { CmsAccess, Source, SourceChange, SourceCursor, SourceOptions } from '../source.js';
import { SourceError } from '../source-error.js';
import { Mirror } from './mirror.js';
import { type OutboxRow, outboxSchema } from './outbox.js';

/** A CMS that does not answer in this time, in milliseconds, is taken for absent. */
const patience = 30_000;
const rowsAtOnce = 500;

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

  /** `place` is the address of the CMS, such as `http://127.0.0.1:3100`. */
  constructor(place: string, options: SourceOptions, { folder, key }: CmsAccess) {
    this.place = place.replace(/\/+$/, '');
    this.#mirror = new Mirror(join(folder, hash(this.place)));
    this.#files = new FolderSource(this.#mirror.files, new FilesFormat(this.#mirror.files, options, false));
    this.#key = key;
  }

  async *read(cursor: SourceCursor, options: { only?: readonly string[] } = {}): AsyncIterable<SourceChange> {
    yield* this.#follow();
    yield* this.#files.read(cursor, options);
  }

  /** Take over what was published since the last time. */
  async *#follow(): AsyncIterable<SourceChange> {
    for (let done = 0; ; ) {
      const before = this.#mirror.position();
      const { epoch, rows, last, left } = await this.#ask(before?.seq ?? 0);
      if (before !== undefined && before.epoch !== epoch) {
        this.#mirror.clear();
        continue;
      }
      for (const row of rows) await this.#apply(row);
      if (before?.seq !== last) this.#mirror.moveTo({ epoch, seq: last });
      done += rows.length;
      if (left === 0) return;
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

  async #ask(after: number) {
    const response = await this.#fetch(`/api/outbox?after=${after}&limit=${rowsAtOnce}`);
    const parsed = outboxSchema.safeParse(await response.json().catch(() => undefined));
    // Rows that are left must be behind those that came, or following them would never end.
    if (parsed.success && (parsed.data.left === 0 || parsed.data.last > after)) return parsed.data;
    throw this.#problem(
      `What answers at ${this.place} is no CMS of Pantograph, or one of another version.`,
      'Correct the address in --source, or bring both to the same version.',
    );
  }

  async #fetch(path: string): Promise<Response> {
    const url = new URL(path, `${this.place}/`);
    let response: Response;
    try {
      // A key is for the CMS alone: an answer that sends elsewhere is none.
      if (url.origin !== new URL(this.place).origin) throw new Error(`it sends to ${url.origin}`);
      response = await fetch(url, {
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
        ...(this.#key !== undefined && { headers: { authorization: `Bearer ${this.#key}` } }),
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

function reason(error: unknown): string {
  const { message, cause } = error as Error & { cause?: Error };
  return cause?.message || message;
}
