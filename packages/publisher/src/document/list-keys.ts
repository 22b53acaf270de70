import type { OutputKey } from '../output-kind.js';
import type { PlanReader } from '../plan-reader.js';
import { archiveAddress } from './list-place.js';
import { outputPath } from './output-path.js';

/** A list that has pages, and where they begin. */
export interface ListedPages {
  kind: string;
  brand: string;
  locale: string;
  /** As postList names it. */
  list: string;
  /** Address of its first page. */
  start: string;
}

/** Name the first page of a list and every page of its archive. */
export function* listKeys(reader: PlanReader, { kind, brand, locale, list, start }: ListedPages): Generator<OutputKey> {
  const key = (address: string, period: string): OutputKey => ({
    kind,
    path: outputPath(brand, address),
    brand,
    locale,
    args: { list, period },
  });
  yield key(start, '');
  for (const period of reader.archivePeriods(list)) yield key(archiveAddress(start, period), period);
}

/** Name those of a list's pages that a change may bring into being: the pages that exist tell themselves. */
export function* newListKeys(reader: PlanReader, pages: ListedPages): Generator<OutputKey> {
  for (const key of listKeys(reader, pages)) if (!reader.isPublished(key.path)) yield key;
}
