/** Keep what was worded under a key; when `most` are kept, forget them all and begin anew. */
export class Remembered {
  readonly #words = new Map<string, string>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  of(key: string, write: () => string): string {
    let words = this.#words.get(key);
    if (words === undefined) {
      words = write();
      if (this.#words.size >= this.#most) this.#words.clear();
      this.#words.set(key, words);
    }
    return words;
  }
}
