import { isObject, type JsonObject } from './json.js';
import { isToken } from './merge-tree.js';

/** A token before its references are followed. */
export interface RawToken {
  /** Path with `$root` left out: what CSS and other outputs are named after. */
  path: string[];
  /** Path as written. */
  key: string;
  node: JsonObject;
  /** Type of the nearest group that has one. */
  groupType: string | undefined;
}

/** List the tokens of a tree by their path as written. */
export function collectTokens(
  group: JsonObject,
  path: string[] = [],
  groupType?: string,
  into: Map<string, RawToken> = new Map(),
): Map<string, RawToken> {
  const type = typeof group.$type === 'string' ? group.$type : groupType;
  for (const [name, child] of Object.entries(group)) {
    if (!isObject(child) || (name.startsWith('$') && name !== '$root')) continue;
    const here = [...path, name];
    if (isToken(child)) {
      const key = here.join('.');
      into.set(key, { path: here.filter((part) => part !== '$root'), key, node: child, groupType: type });
    } else collectTokens(child, here, type, into);
  }
  return into;
}
