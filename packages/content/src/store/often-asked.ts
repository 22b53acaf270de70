/** What is asked this often is read into memory whole: a publish of all asks some thousand times, a small one a few. */
const often = 200;

/** Keeps in memory what is asked for often. */
export class OftenAsked<Value> {
  readonly #asked = new Map<string, number>();
  readonly #kept = new Map<string, Value>();

  /** Get what is kept under a name, reading it at the two hundredth time; undefined where it is not kept. */
  of(name: string, read: () => Value): Value | undefined {
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept;
    const asked = (this.#asked.get(name) ?? 0) + 1;
    this.#asked.set(name, asked >= often ? 0 : asked);
    if (asked < often) return undefined;
    const value = read();
    this.#kept.set(name, value);
    return value;
  }

  /** Get what is kept under a name, without counting as asked. */
  kept(name: string): Value | undefined {
    return this.#kept.get(name);
  }

  /** Forget one thing that changed, or all. */
  forget(name?: string): void {
    if (name === undefined) this.#kept.clear();
    else this.#kept.delete(name);
  }
}
