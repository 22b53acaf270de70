import type { RawToken } from './collect-tokens.js';
import { isObject, type Json, type JsonObject } from './json.js';
import { parseReference } from './parse-reference.js';
import { suggestName } from './suggest-name.js';

/** Extensions that become part of the value, and what they are called there. */
const carried = {
  /** Makes a size grow with the window: `{ "min": dimension, "max": dimension }`. */
  'org.pantograph.fluid': 'fluid',
  /** Makes a typography token italic; DTCG 2025.10 has no word for it. */
  'org.pantograph.font-style': 'fontStyle',
};

/** A value with nothing left to follow, and its type where one is known. */
export interface Followed {
  type: string | undefined;
  value: Json;
}

/** Says what is wrong with a token. */
export type Report = (token: RawToken, rule: string, message: string, fix: string) => void;

/** Follows the references of tokens, through others, to values. */
export class ReferenceFollower {
  readonly #raw: ReadonlyMap<string, RawToken>;
  readonly #report: Report;
  readonly #done = new Map<string, Followed | undefined>();

  constructor(raw: ReadonlyMap<string, RawToken>, report: Report) {
    this.#raw = raw;
    this.#report = report;
  }

  /**
   * Follow every reference of a token, by its key. Gives undefined, and reports why once, where a token leads nowhere or
   * back to itself.
   */
  follow(key: string): Followed | undefined {
    return this.#follow(key, []);
  }

  #follow(key: string, chain: readonly string[]): Followed | undefined {
    const done = this.#done;
    if (done.has(key)) return done.get(key);
    const token = this.#raw.get(key);
    if (!token) return undefined;
    if (chain.includes(key)) {
      const circle = [...chain.slice(chain.indexOf(key)), key];
      for (const name of circle.slice(0, -1)) done.set(name, undefined);
      this.#report(
        token,
        'circular-reference',
        `The token refers to itself: ${circle.join(' → ')}.`,
        'Give one token of the circle a value of its own.',
      );
      return undefined;
    }
    const result = this.#followNode(token, [...chain, key]);
    if (!done.has(key)) done.set(key, result);
    return done.get(key);
  }

  #followNode(token: RawToken, chain: readonly string[]): Followed | undefined {
    const { node } = token;
    const written = typeof node.$ref === 'string' ? { $ref: node.$ref } : (node.$value ?? null);
    const own = typeof node.$type === 'string' ? node.$type : undefined;
    const target = parseReference(written);
    if (target) {
      const found = this.#reach(target, token, chain);
      if (!found) return undefined;
      if (own && found.type && own !== found.type) {
        this.#report(
          token,
          'wrong-type',
          `The token says it is a ${own} but refers to "${target.join('.')}", which is a ${found.type}.`,
          `Refer to a ${own}, or remove "$type".`,
        );
        return undefined;
      }
      return { type: found.type ?? own ?? token.groupType, value: extended(node, found.value) };
    }
    const value = this.#inside(written, token, chain);
    return value === undefined ? undefined : { type: own ?? token.groupType, value: extended(node, value) };
  }

  #reach(target: string[], token: RawToken, chain: readonly string[]): Followed | undefined {
    for (let length = target.length; length > 0; length--) {
      const key = this.#tokenKey(target.slice(0, length));
      if (!key) continue;
      const rest = target.slice(length);
      const found = this.#follow(key, chain);
      if (!found) return undefined;
      if (rest.length === 0) return found;
      const part = rest[0] === '$value' ? dig(found.value, rest.slice(1)) : undefined;
      if (part !== undefined) return { type: rest.length === 1 ? found.type : undefined, value: part };
      break;
    }
    const name = target.join('.');
    const near = suggestName(name, this.#raw.keys());
    this.#report(
      token,
      'unknown-reference',
      `The token refers to "${name}", which does not exist.`,
      `${near ? `Did you mean "${near}"? ` : ''}Correct the reference, or add the token "${name}".`,
    );
    return undefined;
  }

  #tokenKey(path: string[]): string | undefined {
    const key = path.join('.');
    return this.#raw.has(key) ? key : this.#raw.has(`${key}.$root`) ? `${key}.$root` : undefined;
  }

  #inside(value: Json, token: RawToken, chain: readonly string[]): Json | undefined {
    const target = parseReference(value);
    if (target) return this.#reach(target, token, chain)?.value;
    if (typeof value === 'string' && /\{[^{}]+\}/.test(value)) {
      this.#report(
        token,
        'wrong-type',
        `"${value}" mixes a reference with text.`,
        'Write the reference alone; a value cannot be put together from pieces.',
      );
      return undefined;
    }
    if (Array.isArray(value)) {
      const items = value.map((item) => this.#inside(item, token, chain));
      // A list may name another list, such as a family before its fallbacks.
      return items.includes(undefined)
        ? undefined
        : (items as Json[]).flatMap((item, i) =>
            Array.isArray(item) && parseReference(value[i] ?? null) ? item : [item],
          );
    }
    if (isObject(value)) {
      const entries = Object.entries(value).map(([name, item]) => [name, this.#inside(item, token, chain)] as const);
      return entries.some(([, item]) => item === undefined) ? undefined : (Object.fromEntries(entries) as JsonObject);
    }
    return value;
  }
}

function dig(value: Json, path: string[]): Json | undefined {
  let node: Json | undefined = value;
  for (const key of path) {
    node = Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[key] : undefined;
  }
  return node;
}

function extended(node: JsonObject, value: Json): Json {
  const extensions = node.$extensions;
  if (!isObject(extensions) || !isObject(value)) return value;
  const more = Object.entries(carried).flatMap(([key, name]) => {
    const part = extensions[key];
    return part === undefined ? [] : [[name, part] as const];
  });
  return { ...value, ...Object.fromEntries(more) };
}
