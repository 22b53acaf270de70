import type { ReadContext } from '../folder/folder-format.js';

/** Endings that mean the same, the first preferred. */
const families = [
  ['.yaml', '.yml', '.json'],
  ['.md', '.markdown'],
];

/** Find a file that would be the same document as this one and goes before it, such as `pilot.yaml` before `pilot.json`. */
export function findTwin(path: string, context: ReadContext): string | undefined {
  const ending = /\.[a-z]+$/i.exec(path)?.[0] ?? '';
  const family = families.find((endings) => endings.includes(ending.toLowerCase())) ?? [];
  const before = family.slice(0, family.indexOf(ending.toLowerCase()));
  return before.map((other) => path.slice(0, -ending.length) + other).find((twin) => context.exists(twin));
}
