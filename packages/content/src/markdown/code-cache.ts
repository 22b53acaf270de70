/** Keeps highlighted code by a hash of what it was made from; a store can keep it longer than a process lives. */
export interface CodeCache {
  get(key: string): string | undefined;
  set(key: string, html: string): void;
}
