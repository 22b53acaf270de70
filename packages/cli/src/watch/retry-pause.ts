import { setTimeout as sleep } from 'node:timers/promises';

/** In milliseconds. */
const shortest = 250;
const longest = 5_000;

/** The pause before something is tried again: twice as long each time, until it succeeds. */
export class RetryPause {
  #next = shortest;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Wait; the signal ends it early. */
  async wait(): Promise<void> {
    const time = this.#next;
    this.#next = Math.min(time * 2, longest);
    await sleep(time, undefined, { signal: this.#signal }).catch(() => undefined);
  }

  /** Begin with a short one the next time. */
  end(): void {
    this.#next = shortest;
  }
}
