import type { Document } from '../documents/document.js';
import { type DocumentType, documentTypes } from '../documents/document-base.js';
import { bucketOf } from './bucket-of.js';
import { parseStored } from './damage.js';
import type { Database, Row } from './database.js';
import type { DocumentChange } from './document-change.js';
import type { DocumentRecord } from './document-record.js';
import { type DocumentRow, toRecord } from './document-row.js';
import { type DocumentSummary, summarise } from './document-summary.js';
import { hash } from './hash.js';
import { NotedChanges } from './noted-changes.js';
import type { PostLists } from './post-lists.js';
import { relistPost } from './relist-post.js';
import { type Revision, Revisions } from './revisions.js';
import { type Translated, Translations } from './translations.js';

/** Where a document came from. */
export interface Origin {
  source: string;
  item: string;
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

const live = 'revision IS NOT NULL';

/** The documents of a store: what is live, and every revision that was. */
export class Documents {
  readonly #db: Database;
  readonly #posts: PostLists;
  readonly #records = new Map<string, DocumentRecord | undefined>();
  readonly #opened = new Map<string, Document>();
  /** By brand and type. */
  readonly #counts = new Map<string, Map<DocumentType, number>>();
  readonly #translations: Translations;
  readonly #revisions: Revisions;
  readonly #noted: NotedChanges;
  /** The highest number given so far. */
  #last: number | undefined;

  constructor(db: Database, posts: PostLists) {
    this.#db = db;
    this.#posts = posts;
    this.#translations = new Translations(db);
    this.#revisions = new Revisions(db);
    this.#noted = new NotedChanges(db);
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
    return this.#translations.of(brand, type, key);
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
    const revision = this.#revisions.add(number, digest, content);
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
    return this.#revisions.of(current.number, current.revision);
  }

  /** Get what changed since the outputs of a brand were made. */
  changes(brand: string): DocumentChange[] {
    return this.#noted
      .of(brand)
      .map((row) => ({
        id: row.id,
        ...(row.before !== null && { before: parseStored<DocumentRecord>(row.before) }),
        ...(row.revision !== null && { after: this.#remember(row) }),
      }))
      .filter(({ before, after }) => before?.hash !== after?.hash);
  }

  /** Note that the outputs of a brand are made from what is live now. */
  forgetChanges(brand: string): void {
    this.#noted.clear(brand);
  }

  /** Do what is left to do before a commit. */
  settle(): void {
    this.#revisions.settle();
  }

  /** Forget what is kept in memory, after a transaction was given up. */
  forget(): void {
    this.#records.clear();
    this.#opened.clear();
    this.#counts.clear();
    this.#translations.forget();
    this.#revisions.forget();
    this.#noted.forget();
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
    const isNoted = this.#noted.add(before, after);
    if (before) this.#write(after);
    else this.#insert(after);
    this.#relist(before, after, shown);
    if (before?.revision != null) this.#revisions.supersede(before.revision);
    const undo = () => {
      this.#relist(after, before);
      if (before) this.#write(before);
      else this.#db.run('DELETE FROM documents WHERE number = ?', after.number);
      if (after.revision !== null) this.#revisions.remove(after.revision);
      if (isNoted) this.#noted.remove(after.number);
      this.#forgetOne(after.id);
    };
    return { undo, ...(before?.revision != null && { before: toRecord(before) }) };
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
    relistPost(this.#posts, before, after, shown);
  }

  #forgetOne(id: string): void {
    this.#records.delete(id);
    this.#opened.delete(id);
    this.#translations.forget();
  }
}

function isFrom(row: DocumentRow, { source, item }: Origin): boolean {
  return row.source === source && row.item === item;
}
