/** What a folder source remembers of an item, kept by the store as one line of text. */
export interface Fingerprint {
  /** Of the code and the options that read it. */
  version: string;
  /** Of the file's stat: unchanged means the content is, and need not be read. */
  stat: string;
  /** Of the content. */
  hash: string;
  /** The address of what was last taken from it, so that no other may take that. */
  claim: string;
  /** The address it asks for but may not have, because another had it first. */
  blocked: string;
  /** What others may need to know of it, such as a picture's size. */
  facts: string;
  /** What it needed to know of others: their facts by path, or, by path and `?`, whether they are there. */
  needs: ReadonlyMap<string, string>;
  /** The people it names, by key. */
  people: ReadonlyMap<string, string>;
}

/** Write a fingerprint. */
export function writeFingerprint({ version, stat, hash, claim, blocked, facts, needs, people }: Fingerprint): string {
  return [version, stat, hash, claim, blocked, facts, writeMap(needs), writeMap(people)].join('\t');
}

/** Read a fingerprint; one that cannot be read is one that matches nothing. */
export function readFingerprint(text: string): Fingerprint {
  const [version = '', stat = '', hash = '', claim = '', blocked = '', facts = '', needs = '', people = ''] =
    text.split('\t');
  return { version, stat, hash, claim, blocked, facts, needs: readMap(needs), people: readMap(people) };
}

/** Tell, without reading it, that a fingerprint has no blocked address, no facts, no needs and no people. */
export function dependsOnNothing(text: string): boolean {
  return text.endsWith('\t\t\t\t');
}

/** Tell, without reading it, whether a fingerprint waits for an address. */
export function isBlocked(text: string): boolean {
  return text.split('\t', 5)[4] !== '';
}

/** Tell, without reading it, whether a fingerprint asks whether a file is there. */
export function asksForFiles(text: string): boolean {
  return text.includes('%3F=');
}

function writeMap(map: ReadonlyMap<string, string>): string {
  return [...map].map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&');
}

const nothing: ReadonlyMap<string, string> = new Map();

function readMap(text: string): ReadonlyMap<string, string> {
  return text === '' ? nothing : new Map(new URLSearchParams(text.replaceAll('+', '%2B')));
}
