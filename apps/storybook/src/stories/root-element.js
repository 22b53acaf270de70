import { readFileSync } from 'node:fs';

/**
 * Read the tag of a component's root from its markup, for Angular's templates begin with it. A component whose root is another
 * component has an element of its own there.
 *
 * @param {string} name
 * @returns {string}
 */
export function rootElement(name) {
  const file = new URL(`../../../../packages/components/src/${name}/${name}.lite.tsx`, import.meta.url);
  const tag = /^ {2}return \(\n(?:\s*\/\/.*\n)*\s*<([\w-]+)/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (tag === undefined) throw new Error(`${file.pathname} returns no element. Return one, as "return (" on a line.`);
  return /^[a-z]/.test(tag) ? tag : `pg-${name}`;
}
