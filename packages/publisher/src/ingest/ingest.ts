import type { ContentStore, Document, Source, SourceChange } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import { moment } from '../files/moment.js';
import type { OutputBrand } from '../output-brand.js';
import type { PublishProgress } from '../publish-options.js';
import type { Gate } from './gate.js';
import { leadsSomewhere } from './leads-somewhere.js';
import { settleConflicts } from './settle-conflicts.js';
import type { StagedDocument } from './staged-document.js';

export interface IngestOptions {
  store: ContentStore;
  sources: readonly Source[];
  brands: readonly OutputBrand[];
  gate: Gate;
  changedPaths?: readonly string[] | undefined;
  onProgress?: ((progress: PublishProgress) => void) | undefined;
}

/** Get the name under which the store knows a source. */
export function sourceName({ kind, place }: Source): string {
  return `${kind}:${place}`;
}

/**
 * Take over what changed in the sources, in one transaction. What is refused is noted with its item, and what was live
 * of it stays live.
 */
export async function ingest(options: IngestOptions): Promise<void> {
  const { store, sources, changedPaths } = options;
  const run = new Ingestion(options);
  store.begin();
  for (const source of sources) await run.read(source, changedPaths);
  if (changedPaths === undefined) run.dropOtherSources();
  run.settle();
  // Something that was refused may be right now that something else went, came or moved.
  if (
    changedPaths !== undefined &&
    run.hasMoved &&
    sources.some((source) => store.items.hasAgain(sourceName(source)))
  ) {
    for (const source of sources) await run.read(source);
    run.settle();
  }
  moment();
  store.commit();
}

class Ingestion {
  /** Whether an address appeared, went or changed. */
  hasMoved = false;
  readonly #options: IngestOptions;
  readonly #staged = new Map<string, StagedDocument>();
  /** Items whose note is not written yet. */
  readonly #items = new Map<
    string,
    { source: string; item: string; fingerprint: string; documents: string[]; findings: Finding[] }
  >();

  constructor(options: IngestOptions) {
    this.#options = options;
  }

  async read(source: Source, only?: readonly string[]): Promise<void> {
    const { store, brands, onProgress } = this.#options;
    const name = sourceName(source);
    const cursor = store.items.cursor(
      name,
      brands.map(({ data }) => data.id),
    );
    for await (const change of source.read(cursor, only && { only })) {
      if (change.kind === 'progress') onProgress?.({ phase: 'read', done: change.done, total: change.total });
      else if (change.kind === 'position') store.items.setPosition(name, change.position);
      else this.#take(name, change);
    }
  }

  #take(source: string, change: Exclude<SourceChange, { kind: 'progress' | 'position' }>): void {
    const { store } = this.#options;
    const { item } = change;
    const known = store.items.get(source, item);
    if (change.kind === 'touched') {
      if (known) store.items.put({ ...known, fingerprint: change.fingerprint });
      return;
    }
    moment();
    if (change.kind === 'delete') {
      this.#removeDocuments(known?.documents ?? [], source, item);
      store.items.delete(source, item);
      this.#items.delete(itemKey(source, item));
      return;
    }
    const note = { source, item, fingerprint: change.fingerprint };
    if (change.kind === 'refused') {
      store.items.put({ ...note, documents: known?.documents ?? [], findings: change.findings });
      return;
    }
    const ids = new Set(change.documents.map(({ id }) => id));
    this.#removeDocuments(
      (known?.documents ?? []).filter((id) => !ids.has(id)),
      source,
      item,
    );
    const noted = { ...note, documents: [...ids], findings: [...(change.findings ?? [])] };
    this.#items.set(itemKey(source, item), noted);
    for (const document of change.documents) this.#stage(document, source, item, noted.findings);
  }

  #stage(document: Document, source: string, item: string, findings: Finding[]): void {
    const { store, gate } = this.#options;
    const references = new Set<string>();
    const found = gate(document, {
      // Whether they lead anywhere is known when all is staged.
      leadsSomewhere: (reference) => references.add(reference) !== undefined,
    });
    findings.push(...found);
    if (found.some(({ severity }) => severity === 'error')) return;
    const { id, type, brand, locale, key, slug } = document;
    const cameFrom = store.documents.origin(id);
    const elsewhere = cameFrom && (cameFrom.source !== source || cameFrom.item !== item);
    const step = store.documents.put(document, { source, item });
    if (!step) return;
    const earlier = this.#staged.get(id);
    if (step.before?.slug !== slug || document.status !== 'published') this.hasMoved = true;
    this.#staged.set(id, {
      ...{ id, type, brand, locale, key, slug },
      origin: { source, item },
      ...(elsewhere && { takenFrom: cameFrom }),
      ...(step.before && { before: step.before }),
      references: [...references],
      undo() {
        step.undo();
        // Staged twice in this run, by two items: the first stays.
        if (earlier && elsewhere) return;
        earlier?.undo();
      },
    });
  }

  #removeDocuments(ids: readonly string[], source: string, item: string): void {
    const { documents } = this.#options.store;
    for (const id of ids) {
      const origin = documents.origin(id);
      if (origin?.source !== source || origin.item !== item) continue;
      if (documents.remove(id)) this.hasMoved = true;
      this.#staged.delete(id);
    }
  }

  /** Take down what came from sources that are no longer named. */
  dropOtherSources(): void {
    const { store, sources, brands } = this.#options;
    const named = new Set(sources.map(sourceName));
    const ids = brands.map(({ data }) => data.id);
    for (const source of store.items.sources(ids)) {
      if (named.has(source)) continue;
      for (const item of store.items.cursor(source, ids).items()) {
        this.#removeDocuments(store.items.get(source, item)?.documents ?? [], source, item);
        store.items.delete(source, item);
      }
    }
  }

  /** Take back what cannot be live beside the rest, then note what became of each item. */
  settle(): void {
    const { store, brands, gate } = this.#options;
    const refuse = (document: StagedDocument, findings: Finding[]) => {
      document.undo();
      this.#staged.delete(document.id);
      this.#items.get(itemKey(document.origin.source, document.origin.item))?.findings.push(...findings);
    };
    const defaults = new Map(brands.map(({ data }) => [data.id, data.defaultLocale]));
    const resolves = (reference: string, document: Pick<Document, 'brand' | 'locale'>) =>
      leadsSomewhere(store, reference, document, defaults.get(document.brand) ?? document.locale);
    let before: number;
    do {
      before = this.#staged.size;
      settleConflicts(store, this.#staged, refuse);
      for (const staged of this.#staged.values()) {
        if (staged.references.every((reference) => resolves(reference, staged))) continue;
        const document = store.documents.get(staged.id);
        const found = document ? gate(document, { leadsSomewhere: resolves }) : [];
        const item = this.#items.get(itemKey(staged.origin.source, staged.origin.item));
        if (found.some(({ severity }) => severity === 'error')) refuse(staged, found);
        else if (item) item.findings = found;
      }
    } while (this.#staged.size < before);
    for (const { documents, ...item } of this.#items.values()) {
      const again = item.findings.some(({ severity }) => severity === 'error');
      store.items.put({ ...item, documents: documents.filter((id) => isFrom(store, id, item)), again });
    }
    this.#items.clear();
    this.#staged.clear();
  }
}

function isFrom(store: ContentStore, id: string, { source, item }: { source: string; item: string }): boolean {
  const origin = store.documents.origin(id);
  return origin?.source === source && origin.item === item;
}

function itemKey(source: string, item: string): string {
  return `${source}\n${item}`;
}
