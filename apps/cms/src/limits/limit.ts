const mostNames = 10_000;

/**
 * Counts what somebody did within a time, in the memory of this process: a restart forgives, and of several processes each
 * counts for itself. What must outlast that is a LastingLimit.
 */
export class Limit {
  readonly #most: number;
  readonly #milliseconds: number;
  readonly #times = new Map<string, number[]>();

  /** Allow something `most` times within some milliseconds. */
  constructor(most: number, milliseconds: number) {
    this.#most = most;
    this.#milliseconds = milliseconds;
  }

  /** Count one more of a name; false where it was too many. */
  take(name: string, now = Date.now()): boolean {
    const recent = (this.#times.get(name) ?? []).filter((at) => now - at < this.#milliseconds);
    if (recent.length >= this.#most) return false;
    // The newest last: those who wait longest are forgotten first, never all at once.
    this.#times.delete(name);
    this.#times.set(name, [...recent, now]);
    const [oldest] = this.#times.keys();
    if (this.#times.size > mostNames && oldest !== undefined) this.#times.delete(oldest);
    return true;
  }

  forget(name: string): void {
    this.#times.delete(name);
  }
}
