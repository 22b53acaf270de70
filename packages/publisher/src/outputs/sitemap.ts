import { address, blogAddress, hash, postList } from '@pantograph/content';
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

/** The index names the chunks, a chunk the pages. */
type Sitemap = { chunks: number } | { entries: Entry[] };

/** The sitemap of a brand: an index, and chunks that hold the same documents whatever happens to others. */
export const sitemap: OutputKind<Sitemap> = {
  name: 'sitemap',
  rank: 2,
  basis: ({ brand: { data } }) => hash(JSON.stringify([data.host, data.locales, data.defaultLocale])),
  all: keys,
  *touchedBy({ before, after }, reader, brand) {
    if (!before || !after) yield* keys(reader, brand);
  },
  load(reader, { args }) {
    const chunks = reader.query('sitemap-chunks', reader.brand.id);
    if (args.chunk === 0) return { chunks };
    const chunk = Number(args.chunk);
    return chunk > chunks ? undefined : { entries: entriesOf(reader, chunks, chunk) };
  },
  render(sitemap, { brand }) {
    const absolute = (path: string) => new URL(path, brand.data.host).href;
    return 'chunks' in sitemap ? toIndex(sitemap.chunks, absolute) : toUrlSet(sitemap.entries, absolute);
  },
};

function* keys(reader: PlanReader, { data }: OutputBrand): Generator<OutputKey> {
  const chunks = reader.query('sitemap-chunks', data.id);
  for (let chunk = 0; chunk <= chunks; chunk++) {
    yield { kind: 'sitemap', path: outputPath(data.id, addressOf(chunk)), brand: data.id, args: { chunk } };
  }
}

function addressOf(chunk: number): string {
  return chunk === 0 ? '/sitemap.xml' : `/sitemaps/${chunk}.xml`;
}

function entriesOf(reader: TrackingReader, chunks: number, chunk: number): Entry[] {
  const { brand } = reader;
  const documents = reader
    .query('sitemap-chunk', brand.id, chunks, chunk - 1)
    .map(({ date, ...location }) => ({ address: address(location, brand), ...(date !== undefined && { date }) }));
  return chunk === 1 ? [...blogsOf(reader), ...documents] : documents;
}

function blogsOf(reader: TrackingReader): Entry[] {
  const { brand } = reader;
  return brand.locales
    .filter((locale) => reader.query('latest-posts', postList(brand.id, locale), 1).posts.length > 0)
    .map((locale) => ({ address: blogAddress(locale, brand) }));
}

const start = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

// Addresses need no escaping: what URL gives is percent-encoded, and slugs have no `&`.
function toIndex(chunks: number, absolute: (path: string) => string): string {
  const rows = Array.from(
    { length: chunks },
    (_, chunk) => `<sitemap><loc>${absolute(addressOf(chunk + 1))}</loc></sitemap>`,
  );
  return `${start}<sitemapindex xmlns="${schema}">\n${rows.join('\n')}\n</sitemapindex>\n`;
}

function toUrlSet(entries: readonly Entry[], absolute: (path: string) => string): string {
  const rows = entries.map(({ address, date }) => {
    const changed = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
    return `<url><loc>${absolute(address)}</loc>${changed}</url>`;
  });
  return `${start}<urlset xmlns="${schema}">\n${rows.join('\n')}\n</urlset>\n`;
}
