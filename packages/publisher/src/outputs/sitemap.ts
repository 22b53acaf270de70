import { address, blogAddress, hash, tagAddress } from '@pantograph/content';
import { authorOfList, tagOfList } from '../document/list-place.js';
import { outputPath } from '../document/output-path.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey, OutputKind } from '../output-kind.js';
import type { PlanReader } from '../plan-reader.js';
import type { TrackingReader } from '../tracking-reader.js';

/** A page of the site, its address not percent-encoded. */
interface Entry {
  address: string;
  date?: string;
}

/** The index names the other files, these the pages. */
type Sitemap = { files: string[] } | { entries: Entry[] };

/**
 * The sitemap of a brand: an index; chunks that hold the same documents whatever happens to others; and for each
 * language a file of its lists, which say no date, so that a new post leaves them as they are.
 */
export const sitemap: OutputKind<Sitemap> = {
  name: 'sitemap',
  rank: 2,
  basis: ({ brand: { data } }) => hash(JSON.stringify([data.host, data.locales, data.defaultLocale])),
  all: keys,
  *touchedBy({ before, after }, reader, brand) {
    if (!before || !after) yield* keys(reader, brand);
  },
  load(reader, { args, locale }) {
    const { brand } = reader;
    if (locale !== undefined) {
      const entries = listsOf(reader);
      return entries.length > 0 ? { entries } : undefined;
    }
    const chunks = reader.query('sitemap-chunks', brand.id);
    if (args.chunk === 0) return { files: filesOf(reader, chunks) };
    const chunk = Number(args.chunk);
    return chunk > chunks ? undefined : { entries: documentsOf(reader, chunks, chunk) };
  },
  render(sitemap, { brand }) {
    const absolute = (path: string) => new URL(path, brand.data.host).href;
    return 'files' in sitemap ? toIndex(sitemap.files.map(absolute)) : toUrlSet(sitemap.entries, absolute);
  },
};

const index = '/sitemap.xml';
const chunkAddress = (chunk: number) => `/sitemaps/${chunk}.xml`;
const listsAddress = (locale: string) => `/sitemaps/lists-${locale}.xml`;

function* keys(reader: PlanReader, { data }: OutputBrand): Generator<OutputKey> {
  const key = { kind: 'sitemap', brand: data.id };
  const chunks = reader.query('sitemap-chunks', data.id);
  for (let chunk = 0; chunk <= chunks; chunk++) {
    yield { ...key, path: outputPath(data.id, chunk === 0 ? index : chunkAddress(chunk)), args: { chunk } };
  }
  for (const locale of data.locales) {
    yield { ...key, path: outputPath(data.id, listsAddress(locale)), locale, args: {} };
  }
}

function filesOf(reader: TrackingReader, chunks: number): string[] {
  const { brand } = reader;
  const documents = Array.from({ length: chunks }, (_, chunk) => chunkAddress(chunk + 1));
  return [...documents, ...reader.query('post-locales', brand.id, '', ...brand.locales).map(listsAddress)];
}

function documentsOf(reader: TrackingReader, chunks: number, chunk: number): Entry[] {
  const { brand } = reader;
  return reader.query('sitemap-chunk', brand.id, chunks, chunk - 1).map(({ date, ...location }) => ({
    address: address(location, brand),
    ...(date !== undefined && { date }),
  }));
}

/** The first page of every list; an archive is found from there, and what it lists is in the chunks. */
function listsOf(reader: TrackingReader): Entry[] {
  const { brand, locale } = reader;
  return reader.query('list-names', brand.id, locale).flatMap((list) => {
    const tag = tagOfList(list);
    if (tag !== undefined) return [{ address: tagAddress(tag, locale, brand) }];
    const author = authorOfList(list);
    if (author === undefined) return [{ address: blogAddress(locale, brand) }];
    const found = reader.query('location', brand.id, 'author', author, locale, brand.defaultLocale);
    return found ? [{ address: address({ ...found, locale }, brand) }] : [];
  });
}

const start = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

// Addresses need no escaping: what URL gives is percent-encoded, and slugs have no `&`.
function toIndex(addresses: readonly string[]): string {
  const rows = addresses.map((file) => `<sitemap><loc>${file}</loc></sitemap>`);
  return `${start}<sitemapindex xmlns="${schema}">\n${rows.join('\n')}\n</sitemapindex>\n`;
}

function toUrlSet(entries: readonly Entry[], absolute: (path: string) => string): string {
  const rows = entries.map(({ address, date }) => {
    const changed = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
    return `<url><loc>${absolute(address)}</loc>${changed}</url>`;
  });
  return `${start}<urlset xmlns="${schema}">\n${rows.join('\n')}\n</urlset>\n`;
}
