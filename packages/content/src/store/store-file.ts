import { basename, join, resolve } from 'node:path';
import { hash } from './hash.js';

/** Get where the store of an OUT lies in a project's state folder: `.pantograph/site-3fa2c81b.db`. */
export function storeFile(stateFolder: string, out: string): string {
  const place = resolve(out);
  // Short enough for any file system, with what SQLite appends; the hash tells two of one name apart.
  const name =
    basename(place)
      .replace(/[^\w.-]+/g, '-')
      .slice(0, 60) || 'out';
  return join(
    stateFolder,
    `${name}-${hash(place)
      .replace(/[^a-zA-Z0-9]/g, '')
      .slice(0, 8)}.db`,
  );
}
