import type { Document, Source, SourceChange, SourceCursor } from '../src/index.js';

/** A store in memory, as far as a source sees one: it keeps what it is given and tells the cursor. */
export class MemoryCursor implements SourceCursor {
  readonly documents = new Map<string, Document[]>();
  position?: string;
  readonly #fingerprints = new Map<string, string>();

  fingerprint(item: string): string | undefined {
    return this.#fingerprints.get(item);
  }

  items(): Iterable<string> {
    return this.#fingerprints.keys();
  }

  take(change: SourceChange): void {
    if (change.kind === 'delete') {
      this.#fingerprints.delete(change.item);
      this.documents.delete(change.item);
    }
    if (change.kind === 'upsert' || change.kind === 'refused' || change.kind === 'touched') {
      this.#fingerprints.set(change.item, change.fingerprint);
    }
    if (change.kind === 'position') this.position = change.position;
    if (change.kind === 'upsert') this.documents.set(change.item, change.documents);
  }

  /** Read a source as a publisher does, and list what happened but for progress. */
  async read(source: Source, only?: readonly string[]): Promise<Exclude<SourceChange, { kind: 'progress' }>[]> {
    const changes: Exclude<SourceChange, { kind: 'progress' }>[] = [];
    for await (const change of source.read(this, only && { only })) {
      this.take(change);
      if (change.kind !== 'progress') changes.push(change);
    }
    return changes;
  }

  /** All that is live, by id. */
  live(): Map<string, Document> {
    return new Map([...this.documents.values()].flat().map((document) => [document.id, document]));
  }
}
