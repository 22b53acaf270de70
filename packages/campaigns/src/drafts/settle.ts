import { isPhrase } from '../brief/phrase.js';

/** A tree with its phrases said. */
export interface Settled {
  value: Record<string, unknown>;
  /** Place in the tree to place in the brief. */
  origins: Record<string, string>;
  /** Places in the brief without words in this language, each once. */
  awaiting: string[];
}

/** Say every phrase in a tree; where one has no words, its place stays empty. Fields without a value are left out. */
export function settle(tree: Readonly<Record<string, unknown>>): Settled {
  const origins: Record<string, string> = {};
  const awaiting = new Set<string>();
  const visit = (value: unknown, path: string): unknown => {
    if (isPhrase(value)) {
      if (value.path !== '') origins[path] = value.path;
      if (value.text === undefined) awaiting.add(value.path);
      return value.text ?? '';
    }
    if (Array.isArray(value)) return value.map((item, index) => visit(item, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, field]) =>
        field === undefined ? [] : [[name, visit(field, path === '' ? name : `${path}.${name}`)]],
      ),
    );
  };
  const value = visit(tree, '') as Record<string, unknown>;
  return { value, origins, awaiting: [...awaiting] };
}
