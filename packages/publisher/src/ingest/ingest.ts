import type { ContentStore, Document, Item, Origin, Source, SourceChange } from '@pantograph/content';
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
  brands: readonly Pick<OutputBrand, 'data'>[];
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

/** An item a source gave, until all is settled. */
interface TakenItem extends Omit<Item, 'findings'> {
  /** What the source found. */
  findings: readonly Finding[];
  /** What the gate found, by document. */
  gateFindings: Map<string, Finding[]>;
}

class Ingestion {
  /** Whether an address appeared, went or changed. */
  hasMoved = false;
  readonly #options: IngestOptions;
  readonly #staged = new Map<string, StagedDocument>();
  /** Items whose note is not written yet. */
  readonly #items = new Map<string, TakenItem>();
  /** Items that refer to what is not there: what is said of them may be wrong when it comes. */
  readonly #waiting = new Set<string>();
  /** Documents that did not become live. */
  readonly #refused = new Set<string>();

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
    const taken = { ...note, documents: [...ids], findings: change.findings ?? [], gateFindings: new Map() };
    this.#items.set(itemKey(source, item), taken);
    for (const document of change.documents) this.#stage(document, taken);
  }

  #stage(document: Document, { source, item, gateFindings }: TakenItem): void {
    const { store, gate } = this.#options;
    const references = new Set<string>();
    const found = gate(document, {
      // Whether they lead anywhere is known when all is staged.
      leadsSomewhere: (reference) => references.add(reference) !== undefined,
    });
    const { id, type, brand, locale, key, slug } = document;
    if (found.length > 0) gateFindings.set(id, found);
    if (found.some(isError)) {
      this.#refused.add(id);
      return;
    }
    const step = store.documents.put(document, { source, item });
    if (!step) return;
    const earlier = this.#staged.get(id);
    if (step.before?.slug !== slug || document.status !== 'published') this.hasMoved = true;
    this.#staged.set(id, {
      ...{ id, type, brand, locale, key, slug },
      origin: { source, item },
      ...(step.takenFrom && { takenFrom: step.takenFrom }),
      isLive: document.status === 'published',
      ...(step.before && { before: step.before }),
      references: [...references],
      undo() {
        step.undo();
        // Staged twice in this run, by two items: the first stays.
        if (earlier && step.takenFrom) return;
        earlier?.undo();
      },
    });
  }

  #removeDocuments(ids: readonly string[], source: string, item: string): void {
    const { documents } = this.#options.store;
    for (const id of ids) {
      if (!this.#isFrom(id, { source, item })) continue;
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
      this.#refused.add(document.id);
      this.#staged.delete(document.id);
      this.#findingsOf(document).set(document.id, findings);
    };
    const known = new Map(brands.map(({ data }) => [data.id, data]));
    const resolves = (reference: string, document: Pick<Document, 'brand' | 'locale'>) => {
      const brand = known.get(document.brand);
      return brand !== undefined && leadsSomewhere(store, reference, document, brand);
    };
    let before: number;
    do {
      before = this.#staged.size;
      // Whether a reference leads somewhere changes only where something is refused.
      const answers = new Map<string, boolean>();
      const leads = (reference: string, { brand, locale }: StagedDocument) => {
        const question = `${brand} ${locale} ${reference}`;
        let answer = answers.get(question);
        if (answer === undefined) {
          answer = resolves(reference, { brand, locale });
          answers.set(question, answer);
        }
        return answer;
      };
      settleConflicts(store, this.#staged, refuse);
      for (const staged of this.#staged.values()) {
        if (staged.references.every((reference) => leads(reference, staged))) continue;
        const document = store.documents.get(staged.id);
        const found = document ? gate(document, { leadsSomewhere: resolves }) : [];
        this.#waiting.add(itemKey(staged.origin.source, staged.origin.item));
        if (found.some(isError)) refuse(staged, found);
        else this.#findingsOf(staged).set(staged.id, found);
      }
    } while (this.#staged.size < before);
    for (const { gateFindings, ...item } of this.#items.values()) {
      const found = [...gateFindings.values()].flat();
      const documents = item.documents.filter((id) => !this.#refused.has(id) || this.#isFrom(id, item));
      const again = found.some(isError) || this.#waiting.has(itemKey(item.source, item.item));
      store.items.put({ ...item, documents, findings: [...item.findings, ...found], again });
    }
    this.#items.clear();
    this.#staged.clear();
    this.#refused.clear();
    this.#waiting.clear();
  }

  #findingsOf({ origin }: StagedDocument): Map<string, Finding[]> {
    return this.#items.get(itemKey(origin.source, origin.item))?.gateFindings ?? new Map();
  }

  #isFrom(id: string, { source, item }: Origin): boolean {
    const origin = this.#options.store.documents.origin(id);
    return origin?.source === source && origin.item === item;
  }
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function itemKey(source: string, item: string): string {
  return `${source}\n${item}`;
}
