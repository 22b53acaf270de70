/** A key that stands twice in one object. */
export interface DuplicateKey {
  /** Keys and 0-based indices joined by dots. */
  path: string;
  /** 1-based, of the second of the two. */
  line: number;
}

interface Level {
  /** The keys seen so far; undefined in a list. */
  keys: Set<string> | undefined;
  /** The key or index that is read. */
  at: string | number;
}

/**
 * Find the keys of a JSON text that stand twice in one object, of which `JSON.parse` keeps the last without a word.
 * `value` is what it made of the text. As a rule nothing is found, and counting tells: it takes half as long as parsing.
 */
export function duplicateKeys(json: string, value: unknown): DuplicateKey[] {
  // Texts may hold what looks like a key; then the count is too high, never too low.
  return countColons(json) === countKeys(value) ? [] : findDuplicates(json);
}

/** Count the colons that a string stands before. */
function countColons(json: string): number {
  let count = 0;
  for (let i = json.indexOf(':'); i >= 0; i = json.indexOf(':', i + 1)) {
    let before = i - 1;
    while (json.charCodeAt(before) <= 0x20) before--;
    if (json.charCodeAt(before) === 0x22) count++;
  }
  return count;
}

function countKeys(value: unknown): number {
  if (!isObject(value)) return 0;
  const values = Object.values(value);
  let count = Array.isArray(value) ? 0 : values.length;
  for (const each of values) if (isObject(each)) count += countKeys(each);
  return count;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function findDuplicates(json: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const above: Level[] = [];
  let level: Level = { keys: undefined, at: '' };
  let isKey = false;
  for (let i = 0; i < json.length; i++) {
    switch (json.charCodeAt(i)) {
      case 0x22: {
        const end = endOfString(json, i);
        if (isKey && level.keys) {
          const text = json.slice(i + 1, end);
          const key: string = text.includes('\\') ? JSON.parse(`"${text}"`) : text;
          level.at = key;
          if (level.keys.has(key)) found.push({ path: pathOf(above, level), line: lineAt(json, i) });
          level.keys.add(key);
          isKey = false;
        }
        i = end;
        break;
      }
      case 0x2c: // ,
        if (level.keys) isKey = true;
        else level.at = Number(level.at) + 1;
        break;
      case 0x7b: // {
      case 0x5b: // [
        above.push(level);
        isKey = json.charCodeAt(i) === 0x7b;
        level = { keys: isKey ? new Set() : undefined, at: 0 };
        break;
      case 0x7d: // }
      case 0x5d: // ]
        level = above.pop() ?? level;
        isKey = false;
    }
  }
  return found;
}

function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return json.length;
}

function pathOf(above: readonly Level[], level: Level): string {
  return [...above.slice(1), level].map(({ at }) => at).join('.');
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
