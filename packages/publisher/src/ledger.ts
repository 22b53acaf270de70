import type { ContentStore, Output } from '@pantograph/content';

/** An answer and an output in one number, so that many can be sorted fast; room for 2^26 outputs. */
const shift = 2 ** 26;

/** Notes what outputs were made from. Links are written together, in the order of their table. */
export class Ledger {
  readonly #store: ContentStore;
  readonly #links: number[] = [];
  readonly #unused = new Set<number>();

  constructor(store: ContentStore) {
    this.#store = store;
  }

  /** Note an output as it is made now, in place of what was noted of it. */
  note(output: Omit<Output, 'output'>, stored: Output | undefined): void {
    const before = stored?.dependencies ?? [];
    const same = before.length === output.dependencies.length && before.every((n, i) => n === output.dependencies[i]);
    if (stored && same && isAsNoted(stored, output)) return;
    const number = this.#store.outputs.put(output, stored);
    if (same) return;
    const now = new Set(output.dependencies);
    const had = new Set(before);
    for (const answer of before) if (!now.has(answer)) this.#unlink(answer, number);
    for (const answer of output.dependencies) if (!had.has(answer)) this.#links.push(answer * shift + number);
  }

  /** Note that an output is no more. With `release`, its file is kept until a release after that one. */
  drop(stored: Output, release?: number): void {
    for (const answer of stored.dependencies) this.#unlink(answer, stored.output);
    if (release === undefined) this.#store.outputs.delete(stored.output);
    else this.#store.outputs.retire(stored.output, release);
  }

  /** Write what is left to write. */
  close(): void {
    this.#links.sort((a, b) => a - b);
    for (const link of this.#links) this.#store.outputs.link(Math.floor(link / shift), link % shift);
    for (const answer of this.#unused) this.#store.outputs.forgetUnused(answer);
  }

  #unlink(answer: number, output: number): void {
    this.#store.outputs.unlink(answer, output);
    this.#unused.add(answer);
  }
}

function isAsNoted(stored: Output, output: Omit<Output, 'output'>): boolean {
  return (
    stored.hash === output.hash &&
    stored.size === output.size &&
    stored.kind === output.kind &&
    stored.locale === output.locale &&
    stored.finding === output.finding &&
    JSON.stringify(stored.args) === JSON.stringify(output.args)
  );
}
