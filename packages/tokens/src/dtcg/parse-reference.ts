import { isObject, type Json } from './json.js';

/**
 * Read the path that a reference names: an alias `{a.b}`, or a JSON pointer `{ "$ref": "#/a/b" }`. Undefined for
 * values that are no reference.
 */
export function parseReference(value: Json): string[] | undefined {
  if (typeof value === 'string') return /^\{[^{}]+\}$/.test(value) ? value.slice(1, -1).split('.') : undefined;
  return isObject(value) && typeof value.$ref === 'string' ? parsePointer(value.$ref) : undefined;
}

/** Read a JSON pointer, such as `#/palette/ink/900`. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
