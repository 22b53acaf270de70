import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Document } from '../documents/document.js';
import { type DocumentType, documentTypes } from '../documents/document-base.js';
import { bucketOf } from './bucket-of.js';
import { parseStored } from './damage.js';
import type { Database, Row } from './database.js';
import type { DocumentChange } from './document-change.js';
import type { DocumentRecord } from './document-record.js';
import { type DocumentSummary, summarise } from './document-summary.js';
import { hash } from './hash.js';
import { OftenAsked } from './often-asked.js';
import type { PostLists } from './post-lists.js';
import { postListsOf } from './post-lists-of.js';
import { sortDate } from './sort-date.js';

/** Where a document came from. */
export interface Origin {
  source: string;
  item: string;
}

/** A revision that was or is live. */
export interface Revision {
  hash: string;
  storedAt: Date;
  live: boolean;
  document: Document;
}

/** Something done to a document in a transaction. */
export interface DocumentStep {
  /** What was live before. */
  before?: DocumentRecord;
  /** Where the document came from before, if from elsewhere. */
  takenFrom?: Origin;
  /** Take it back, within the same transaction; steps on one document in reverse order. */
  undo(): void;
}

interface DocumentRow extends Row {
  number: number;
  id: string;
  type: DocumentType;
  brand: string;
  locale: string;
  key: string;
  slug: string;
  hash: string;
  summary: string;
  revision: number | null;
  source: string;
  item: string;
}

type Translated = Pick<DocumentRecord, 'id' | 'locale' | 'slug'>;

const live = 'revision IS NOT NULL';

/** The documents of a store: what is live, and every revision that was. */
export class Documents {
  readonly #db: Database;
  readonly #posts: PostLists;
  readonly #records = new Map<string, DocumentRecord | undefined>();
  readonly #opened = new Map<string, Document>();
  /** By brand and type. */
  readonly #counts = new Map<string, Map<DocumentType, number>>();
  readonly #translated = new OftenAsked<Map<string, Translated[]>>();
  readonly #published = new Map<string, boolean>();
  #superseded: number[] = [];
  /** The highest number given so far. */
  #last: number | undefined;

  constructor(db: Database, posts: PostLists) {
    this.#db = db;
    this.#posts = posts;
  }

  /** Open a live document. Whoever asks must not change it. */
  get(id: string): Document | undefined {
    const kept = this.#opened.get(id);
    if (kept) return kept;
    const row = this.#db.get<{ content: string }>(
      `SELECT content FROM documents JOIN revisions USING (revision) WHERE id = ?`,
      id,
    );
    if (!row) return undefined;
    const document = parseStored(row.content) as Document;
    // A few are asked for again and again (settings, authors), most once: keep the last few.
    if (this.#opened.size >= 64) this.#opened.delete(this.#opened.keys().next().value as string);
    this.#opened.set(id, document);
    return document;
  }

  /** Get what is known of a live document without opening it. */
  record(id: string): DocumentRecord | undefined {
    if (this.#records.has(id)) return this.#records.get(id);
    const row = this.#db.get<DocumentRow>(`SELECT * FROM documents WHERE id = ? AND ${live}`, id);
    const record = row && toRecord(row);
    this.#records.set(id, record);
    return record;
  }

  /** Get the live documents of a brand, of one type where that is given. */
  list(brand: string, type?: DocumentType): DocumentRecord[] {
    const values = [brand, type].filter((value) => value !== undefined);
    const where = ['brand = ?', 'type = ?'].slice(0, values.length).join(' AND ');
    const rows = this.#db.all<DocumentRow>(`SELECT * FROM documents WHERE ${where} AND ${live} ORDER BY id`, ...values);
    return rows.map((row) => this.#remember(row));
  }

  /** Get id, locale and slug of the live documents of a brand with one key, by locale. */
  translations(brand: string, type: DocumentType, key: string): Translated[] {
    const all = this.#translated.of(`${brand} ${type}`, () => this.#allTranslations(brand, type));
    if (all) return all.get(key) ?? [];
    return this.#db
      .all<Row & { id: string; locale: string; slug: string }>(
        `SELECT id, locale, slug FROM documents WHERE brand = ? AND type = ? AND key = ? AND ${live} ORDER BY locale`,
        brand,
        type,
        key,
      )
      .map(({ id, locale, slug }) => ({ id, locale, slug }));
  }

  #allTranslations(brand: string, type: DocumentType): Map<string, Translated[]> {
    const rows = this.#db.all<Row & Translated & { key: string }>(
      `SELECT id, locale, slug, key FROM documents WHERE brand = ? AND type = ? AND ${live} ORDER BY key, locale`,
      brand,
      type,
    );
    const byKey = new Map<string, Translated[]>();
    for (const { id, locale, slug, key } of rows) {
      const known = byKey.get(key);
      if (known) known.push({ id, locale, slug });
      else byKey.set(key, [{ id, locale, slug }]);
    }
    return byKey;
  }

  /** Get the live pages and posts of a brand whose bucket is at least `from` and below `to`, by id. */
  inBuckets(brand: string, from: number, to: number): DocumentRecord[] {
    const rows = this.#db.all<DocumentRow>(
      `SELECT * FROM documents WHERE brand = ? AND bucket >= ? AND bucket < ? AND ${live} AND type IN ('page', 'post')`,
      brand,
      from,
      to,
    );
    return rows.map((row) => this.#remember(row)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Count the live documents of a brand, of some types where these are given. */
  count(brand: string, types: readonly DocumentType[] = documentTypes): number {
    let counts = this.#counts.get(brand);
    if (!counts) {
      const rows = this.#db.all<Row & { type: DocumentType; n: number }>(
        `SELECT type, count(*) AS n FROM documents WHERE brand = ? AND ${live} GROUP BY type`,
        brand,
      );
      counts = new Map(rows.map(({ type, n }) => [type, n]));
      this.#counts.set(brand, counts);
    }
    return types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
  }

  /** Tell where a document came from last, live or not. */
  origin(id: string): Origin | undefined {
    return this.#db.get<Row & Origin>('SELECT source, item FROM documents WHERE id = ?', id);
  }

  /** Get the ids of the live documents of a type and locale that use a slug. */
  withSlug({ brand, type, locale, slug }: Pick<DocumentRecord, 'brand' | 'type' | 'locale' | 'slug'>): string[] {
    return this.#db
      .all<Row & { id: string }>(
        `SELECT id FROM documents WHERE brand = ? AND type = ? AND slug = ? AND locale = ? AND ${live}`,
        brand,
        type,
        slug,
        locale,
      )
      .map(({ id }) => id);
  }

  /**
   * Make a document live as it is given now; one that is not published is taken down instead. Does nothing where it is
   * live like this already.
   *
   * @returns what it did; undefined where that was nothing
   */
  put(document: Document, origin: Origin): DocumentStep | undefined {
    const { id, type, brand, locale, key, slug } = document;
    const before = this.#row(id);
    const takenFrom = before && !isFrom(before, origin) ? { source: before.source, item: before.item } : undefined;
    if (document.status !== 'published') {
      const step = this.remove(id);
      return step && { ...step, ...(takenFrom && { takenFrom }) };
    }
    const content = JSON.stringify(document);
    const digest = hash(content);
    if (before?.revision != null && before.hash === digest) {
      if (!takenFrom) return undefined;
      this.#write({ ...before, ...origin });
      return { takenFrom, undo: () => this.#write(before) };
    }
    const number = before?.number ?? this.#nextNumber();
    const revision = this.#db.run(
      'INSERT INTO revisions (document, hash, stored_at, content) VALUES (?, ?, ?, ?)',
      number,
      digest,
      Date.now(),
      content,
    );
    const shown = summarise(document);
    const summary = JSON.stringify(shown);
    const after = { number, id, type, brand, locale, key, slug, hash: digest, summary, revision, ...origin };
    return { ...this.#change(before, after, shown), ...(takenFrom && { takenFrom }) };
  }

  /** Take a document down. Its revisions stay. */
  remove(id: string): DocumentStep | undefined {
    const before = this.#row(id);
    if (before?.revision == null) return undefined;
    return this.#change(before, { ...before, revision: null });
  }

  /** Get every revision of a document, the oldest first. */
  history(id: string): Revision[] {
    const current = this.#row(id);
    if (!current) return [];
    return this.#db
      .all<{ revision: number; hash: string; stored_at: number; content: string | Uint8Array }>(
        'SELECT revision, hash, stored_at, content FROM revisions WHERE document = ? ORDER BY revision',
        current.number,
      )
      .map(({ revision, hash, stored_at, content }) => ({
        hash,
        storedAt: new Date(stored_at),
        live: revision === current.revision,
        document: parseStored(typeof content === 'string' ? content : inflateRawSync(content).toString()) as Document,
      }));
  }

  /** Get what changed since the outputs of a brand were made. */
  changes(brand: string): DocumentChange[] {
    return this.#db
      .all<DocumentRow & { before: string | null }>(
        'SELECT documents.*, before FROM changes JOIN documents ON number = document WHERE changes.brand = ? ORDER BY id',
        brand,
      )
      .map((row) => ({
        id: row.id,
        ...(row.before !== null && { before: parseStored(row.before) as DocumentRecord }),
        ...(row.revision !== null && { after: this.#remember(row) }),
      }))
      .filter(({ before, after }) => before?.hash !== after?.hash);
  }

  /** Note that the outputs of a brand are made from what is live now. */
  forgetChanges(brand: string): void {
    this.#published.delete(brand);
    this.#db.run('DELETE FROM changes WHERE brand = ?', brand);
  }

  /** Deflate the revisions that were superseded, so that a long history costs little. */
  settle(): void {
    for (const revision of this.#superseded) {
      const row = this.#db.get<{ content: string | Uint8Array }>(
        'SELECT content FROM revisions WHERE revision = ? AND revision NOT IN (SELECT revision FROM documents WHERE number = document)',
        revision,
      );
      if (typeof row?.content !== 'string') continue;
      this.#db.run('UPDATE revisions SET content = ? WHERE revision = ?', deflateRawSync(row.content), revision);
    }
    this.#superseded = [];
  }

  /** Forget what is kept in memory, after a transaction was given up. */
  forget(): void {
    this.#records.clear();
    this.#opened.clear();
    this.#counts.clear();
    this.#translated.forget();
    this.#published.clear();
    this.#superseded = [];
    this.#last = undefined;
  }

  #row(id: string): DocumentRow | undefined {
    return this.#db.get<DocumentRow>('SELECT * FROM documents WHERE id = ?', id);
  }

  #remember(row: DocumentRow): DocumentRecord {
    let record = this.#records.get(row.id);
    if (!record) {
      record = toRecord(row);
      this.#records.set(row.id, record);
    }
    return record;
  }

  #nextNumber(): number {
    this.#last ??= this.#db.get<{ last: number | null }>('SELECT max(number) AS last FROM documents')?.last ?? 0;
    return ++this.#last;
  }

  #change(before: DocumentRow | undefined, after: DocumentRow, shown?: DocumentSummary): DocumentStep {
    const noted = this.#note(before, after);
    if (before) this.#write(after);
    else this.#insert(after);
    this.#relist(before, after, shown);
    if (before?.revision != null) this.#superseded.push(before.revision);
    const undo = () => {
      this.#relist(after, before);
      if (before) this.#write(before);
      else this.#db.run('DELETE FROM documents WHERE number = ?', after.number);
      if (after.revision !== null) this.#db.run('DELETE FROM revisions WHERE revision = ?', after.revision);
      if (noted) this.#db.run('DELETE FROM changes WHERE document = ?', after.number);
      this.#forgetOne(after.id);
    };
    return { undo, ...(before?.revision != null && { before: toRecord(before) }) };
  }

  /** Note what outputs were made from, unless that is noted already; tells whether it was not. */
  #note(before: DocumentRow | undefined, after: DocumentRow): boolean {
    if (!this.#hasOutputs(after.brand)) return false;
    const record = before?.revision != null ? JSON.stringify(toRecord(before)) : null;
    return this.#db.change(
      'INSERT OR IGNORE INTO changes (document, brand, before) VALUES (?, ?, ?)',
      after.number,
      after.brand,
      record,
    );
  }

  /** Where nothing was made from a brand yet, there is nothing to be told of changes. */
  #hasOutputs(brand: string): boolean {
    let has = this.#published.get(brand);
    if (has === undefined) {
      has = this.#db.get('SELECT 1 FROM bases WHERE brand = ? LIMIT 1', brand) !== undefined;
      this.#published.set(brand, has);
    }
    return has;
  }

  #insert(row: DocumentRow): void {
    this.#db.run(
      `INSERT INTO documents (number, id, type, brand, locale, key, slug, hash, summary, bucket, revision, source, item)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      row.number,
      row.id,
      row.type,
      row.brand,
      row.locale,
      row.key,
      row.slug,
      row.hash,
      row.summary,
      bucketOf(row.id),
      row.revision,
      row.source,
      row.item,
    );
    this.#forgetOne(row.id);
  }

  #write(row: DocumentRow): void {
    this.#db.run(
      'UPDATE documents SET slug = ?, hash = ?, summary = ?, revision = ?, source = ?, item = ? WHERE number = ?',
      row.slug,
      row.hash,
      row.summary,
      row.revision,
      row.source,
      row.item,
      row.number,
    );
    this.#forgetOne(row.id);
  }

  #relist(before: DocumentRow | undefined, after: DocumentRow | undefined, shown?: DocumentSummary): void {
    if ((before?.revision ?? null) === null || (after?.revision ?? null) === null) this.#counts.clear();
    if (after?.type !== 'post' && before?.type !== 'post') return;
    const old = listings(before);
    const next = listings(after, shown);
    for (const [list, date] of old) {
      if (next.get(list) === date) continue;
      this.#posts.remove(list, { date, key: before?.key ?? '' });
    }
    for (const [list, date] of next) {
      if (old.get(list) === date) continue;
      this.#posts.add(list, { date, key: after?.key ?? '' });
    }
  }

  #forgetOne(id: string): void {
    this.#records.delete(id);
    this.#opened.delete(id);
    this.#translated.forget();
  }
}

function toRecord({ id, type, brand, locale, key, slug, hash, summary }: DocumentRow): DocumentRecord {
  return { id, type, brand, locale, key, slug, hash, summary: parseStored(summary) };
}

function isFrom(row: DocumentRow, { source, item }: Origin): boolean {
  return row.source === source && row.item === item;
}

const nowhere: ReadonlyMap<string, string> = new Map();

/** Where a document stands; `shown` is its summary where that need not be parsed. */
function listings(row: DocumentRow | undefined, shown?: DocumentSummary): ReadonlyMap<string, string> {
  if (row?.type !== 'post' || row.revision === null) return nowhere;
  const { type, brand, locale } = row;
  const summary = shown ?? parseStored<DocumentSummary>(row.summary);
  const date = sortDate(summary.date ?? '1970-01-01');
  return new Map(postListsOf({ type, brand, locale, summary }).map((list) => [list, date]));
}
