/** A draft in which a person's changes and those of the brief stand together. */
export interface Merged {
  value: unknown;
  /** Places that a person changed and that stay as they are. */
  kept: { path: string /** Whether the brief would say something else there now. */; isPassedBy: boolean }[];
}

/**
 * Bring a brief's changes into a draft that a person may have edited: where they changed nothing, what the brief says now; where
 * they did, their words. `base` is what was written the last time. Lists of another length than before count as one change.
 */
export function mergeDraft(base: unknown, mine: unknown, theirs: unknown, path = ''): Merged {
  if (isSame(mine, base)) return { value: theirs, kept: [] };
  if (isSame(mine, theirs)) return { value: mine, kept: [] };
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) {
    if (base.length === mine.length && mine.length === theirs.length) {
      const parts = mine.map((item, index) => mergeDraft(base[index], item, theirs[index], at(path, index)));
      return { value: parts.map(({ value }) => value), kept: parts.flatMap(({ kept }) => kept) };
    }
  } else if (isGroup(base) && isGroup(mine) && isGroup(theirs)) {
    const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    const parts = names.map(
      (name) => [name, mergeDraft(base[name], mine[name], theirs[name], at(path, name))] as const,
    );
    const fields = parts.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]));
    return { value: Object.fromEntries(fields), kept: parts.flatMap(([, { kept }]) => kept) };
  }
  return { value: mine, kept: [{ path, isPassedBy: !isSame(base, theirs) }] };
}

function at(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
