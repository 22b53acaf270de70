import { dirname, join } from 'node:path';

/** Where a brand lies: beside others below a tokens folder, or alone in a project. */
export interface BrandPlace {
  id: string;
  /** The folder of the tokens that it is laid over. */
  base: string;
  /** The folder of its own files. */
  own: string;
  /** What people read names of files from. */
  from: string;
}

/** Find the place of a brand below a tokens folder. */
export function placeBelow(tokensRoot: string, id: string): BrandPlace {
  return { id, base: join(tokensRoot, 'base'), own: join(tokensRoot, 'brands', id), from: dirname(tokensRoot) };
}

/** Find the place of a brand that lies alone in a folder: it is laid over the base that comes with this package. */
export function placeAlone(folder: string, id: string, from: string): BrandPlace {
  return { id, base: join(import.meta.dirname, 'base'), own: folder, from };
}
