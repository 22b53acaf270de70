import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const document =
  /(^|\/)((pages|authors|shared-sections)\/.+\.(ya?ml|json)|posts\/.+\.(md|markdown)|settings(\.[A-Za-z-]+)?\.(ya?ml|json)|redirects\.(ya?ml|json))$/;

/** List the files of documents below a place of the `files` source, as paths below it, sorted; with a brand, of that alone. */
export function listDocumentFiles(place: string, brand?: string): string[] {
  const below = brand !== undefined && existsSync(join(place, brand)) ? join(place, brand) : place;
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(place, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => document.test(path))
    .sort();
}
