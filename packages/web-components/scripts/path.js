import { fileURLToPath } from 'node:url';

/** Get the path of a file, relative to this folder. */
export function path(relative) {
  return fileURLToPath(new URL(relative, import.meta.url));
}
