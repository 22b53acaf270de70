import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const document =
  /(^|\/)((pages|authors)\/.+\.(ya?ml|json)|posts\/.+\.(md|markdown)|settings(\.[A-Za-z-]+)?\.(ya?ml|json))$/;

/** List the files of documents below a place of the `files` source, as paths below it, sorted. */
export function listDocumentFiles(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(place, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => document.test(path))
    .sort();
}
