import { type SQL, sql } from '@payloadcms/db-postgres/drizzle';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import { selectRows } from '../database/select-rows.ts';
import type { WorkflowRow } from '../workflow/rows.ts';
import type { State } from '../workflow/state-machine.ts';
import { searchWords } from './words-of.ts';

/** Which documents of a collection are asked for. */
export interface ListQuery {
  collection: string;
  /** Ids of brands; none finds nothing. */
  brands: readonly string[];
  /** Those that are in this state in a language; `live` for those of which something is live. */
  state?: State | 'live' | undefined;
  /** Words of a title, key, address or any text; all must be there. Documents that have them in their names come first. */
  search?: string | undefined;
  sort: 'newest' | 'oldest' | 'title';
  /** 1-based. */
  page: number;
  limit: number;
}

/** A document as a list shows it. */
export interface ListedDocument {
  id: string;
  brand: string;
  title: string;
  languages: ListedLanguage[];
  byName: string;
  /** ISO 8601 in UTC. */
  at: string;
}

export interface ListedLanguage {
  locale: string;
  state: State;
  isLive: boolean;
  publishAt: string | null;
  /** How many texts are missing or out of date. */
  open: number;
}

interface Found {
  document: string;
  brand: string;
  title: string;
  languages: string;
  open: string;
  by_name: string;
  at: string;
  /** How many there are on all pages. */
  total: number | string;
}

/** List documents with where each of their languages stands: two queries, however many there are; one more past the last page. */
export async function listDocuments(
  req: PayloadRequest,
  query: ListQuery,
): Promise<{ documents: ListedDocument[]; total: number }> {
  if (query.brands.length === 0) return { documents: [], total: 0 };
  const words = searchWords(query.search ?? '').slice(0, mostWords);
  const where = conditions(query, words);
  const columns = sql`d.document, d.brand, d.title, d.languages, d.open, d.by_name, d.at`;
  const part = sql`limit ${query.limit} offset ${(query.page - 1) * query.limit}`;
  // A search looks through every text, so that it is made once: what it finds is counted where it is put in order.
  const found = await selectRows<Found>(
    req.payload,
    words.length > 0
      ? sql`with f as materialized (select d.document, ${rank(words)} as place from desk_rows d where ${where})
          select ${columns}, (select count(*) from f) as total from f join desk_rows d on d.document = f.document
          order by f.place, ${order(query)} ${part}`
      : sql`select ${columns}, (select count(*) from desk_rows d where ${where}) as total from desk_rows d where ${where}
          order by ${order(query)} ${part}`,
  );
  // How many there are stands in each row, and past the last page there is none.
  if (found.length === 0 && query.page > 1) {
    return { documents: [], total: (await listDocuments(req, { ...query, page: 1, limit: 1 })).total };
  }
  const rows = await findRows<WorkflowRow>(req, 'workflow-rows', {
    document: { in: found.map(({ document }) => document) },
  });
  const states = new Map(rows.map((row) => [`${row.document}/${row.locale}`, row]));
  return { documents: found.map((row) => listed(row, states)), total: Number(found[0]?.total ?? 0) };
}

const mostWords = 8;

function conditions({ collection, brands, state }: ListQuery, words: readonly string[]): SQL {
  return all([
    sql`d.collection = ${collection}`,
    sql`d.brand in ${brands}`,
    ...words.map((word) => sql`(${isInName(word)} or d.words like ${pattern(word)} escape '\\')`),
    ...(state === undefined ? [] : [inState(state)]),
  ]);
}

function order({ sort }: ListQuery): SQL {
  const wanted = { newest: sql`d.at desc`, oldest: sql`d.at asc`, title: sql`lower(d.title) asc` }[sort];
  return sql`${wanted}, d.document`;
}

/** What has all words in its names comes before what has them in its texts. */
function rank(words: readonly string[]): SQL {
  return sql`case when ${all(words.map(isInName))} then 0 else 1 end`;
}

function isInName(word: string): SQL {
  return sql`d.search like ${pattern(word)} escape '\\'`;
}

function pattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`;
}

function all(conditions: readonly SQL[]): SQL {
  return sql.join([...conditions], sql` and `);
}

function inState(state: State | 'live'): SQL {
  const rows = sql`select 1 from workflow_rows w where w.document = d.document`;
  if (state === 'live') return sql`exists (${rows} and w.live = 'yes')`;
  const isThere = sql`exists (${rows} and w.state = ${state})`;
  if (state !== 'draft') return isThere;
  // What was never handed over is a draft, and has no row.
  return sql`(${isThere} or (select count(*) from workflow_rows w where w.document = d.document) < d.written)`;
}

function listed(row: Found, states: ReadonlyMap<string, WorkflowRow>): ListedDocument {
  const open = JSON.parse(row.open || '{}') as Record<string, { missing: number; outOfDate: number }>;
  return {
    id: row.document,
    brand: row.brand,
    title: row.title,
    byName: row.by_name ?? '',
    at: row.at,
    languages: row.languages
      .split(',')
      .filter(Boolean)
      .map((locale) => {
        const known = states.get(`${row.document}/${locale}`);
        const { missing = 0, outOfDate = 0 } = open[locale] ?? {};
        return {
          locale,
          state: known?.state ?? 'draft',
          isLive: known?.live === 'yes',
          publishAt: known?.publishAt ?? null,
          open: missing + outOfDate,
        };
      }),
  };
}
