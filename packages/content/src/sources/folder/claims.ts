import type { SourceCursor } from '../source.js';
import { type Fingerprint, readFingerprint } from './fingerprint.js';

/**
 * Knows which item has which address. Filled from the cursor once and kept from read to read; an entry counts only
 * while the cursor, which alone knows what was stored, still says the same.
 */
export class Claims {
  readonly #owners = new Map<string, string>();
  #isFilled = false;

  /** Get who else has an address. */
  owner(
    claim: string,
    item: string,
    cursor: SourceCursor,
    fresh: ReadonlyMap<string, Fingerprint>,
    removed: ReadonlySet<string>,
  ): string | undefined {
    const before = cursor.fingerprint(item);
    const had = before !== undefined && readFingerprint(before).claim === claim;
    if (!this.#isFilled && !had) this.#fill(cursor);
    const owner = this.#owners.get(claim);
    if (owner === undefined || owner === item || removed.has(owner)) return undefined;
    const known = fresh.get(owner)?.claim ?? readFingerprint(cursor.fingerprint(owner) ?? '').claim;
    return known === claim ? owner : undefined;
  }

  take(item: string, claim: string): void {
    if (claim !== '') this.#owners.set(claim, item);
  }

  leave(item: string, claim: string): void {
    if (this.#owners.get(claim) === item) this.#owners.delete(claim);
  }

  #fill(cursor: SourceCursor): void {
    this.#isFilled = true;
    for (const item of cursor.items()) {
      const { claim } = readFingerprint(cursor.fingerprint(item) ?? '');
      if (claim !== '' && !this.#owners.has(claim)) this.#owners.set(claim, item);
    }
  }
}
