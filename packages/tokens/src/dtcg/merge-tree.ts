import { isObject, type JsonObject } from './json.js';
import type { Origin } from './types.js';

/** Tell whether an object of a token file is a token and not a group. */
export function isToken(node: JsonObject): boolean {
  return '$value' in node || '$ref' in node;
}

/**
 * Lay one file's tree over another: groups merge, a token's new value replaces the old one, and what the newcomer
 * does not say (description, type) stays. Notes in `origins` which file each token's value came from.
 */
export function mergeTree(
  target: JsonObject,
  source: JsonObject,
  origin: Origin,
  origins: Map<string, Origin>,
  path: string[] = [],
): JsonObject {
  for (const [key, value] of Object.entries(source)) {
    const here = [...path, key];
    const old = target[key];
    if (key.startsWith('$') && key !== '$root') target[key] = value;
    else if (!isObject(value)) target[key] = value;
    else if (isToken(value)) {
      target[key] = isObject(old) && isToken(old) ? overlay(old, value) : { ...value };
      origins.set(here.join('.'), origin);
    } else {
      const group = isObject(old) && !isToken(old) ? old : Object.create(null);
      if (!origins.has(here.join('.'))) origins.set(here.join('.'), origin);
      target[key] = mergeTree(group, value, origin, origins, here);
    }
  }
  return target;
}

function overlay(old: JsonObject, fresh: JsonObject): JsonObject {
  const { $value: _value, $ref: _ref, ...kept } = old;
  // An extension describes the value it came with, such as the range of a fluid size.
  delete kept.$extensions;
  return { ...kept, ...fresh };
}
