import type { PayloadRequest } from 'payload';
import { personOf } from '../access/roles.ts';
import { createRow, deleteRow, findRow, type Row, updateRow } from '../database/rows.ts';
import { titleOf } from '../forms/title-of.ts';
import { brands } from '../project/brands.ts';
import { readTranslations } from '../translations/read-translations.ts';
import { wordsOf } from './words-of.ts';

/** What lists and the desk show of a document, so that they need not read it. */
export interface DeskRow {
  /** The document's id. */
  document: string;
  collection: string;
  brand: string;
  /** In the brand's default language. */
  title: string;
  /** The titles of all languages, the key and the addresses, in small letters. */
  search: string;
  /** The words of its texts in all languages, each once: see wordsOf. */
  words: string;
  /** `,en,fr,` of the languages it is written in, and how many they are. */
  languages: string;
  written: number;
  /** What is to be translated, by language, as JSON of OpenTexts. */
  open: string;
  /** What its translations were made from, by language, as JSON of Sources: the one place where that is kept. */
  sources: string;
  /** Who saved it last: id, name, and when, ISO 8601 in UTC. */
  by: string;
  byName: string;
  at: string;
}

const mostSearched = 4000;

export function findDesk(req: PayloadRequest, document: string): Promise<Row<DeskRow> | undefined> {
  return findRow<DeskRow>(req, 'desk-rows', { document: { equals: document } });
}

/**
 * Note what a document is after a save, in the request's transaction: `before` and `after` as the database has them, with all
 * languages. What has no person, such as an import, keeps whom it had.
 */
export async function putDesk(
  req: PayloadRequest,
  collection: string,
  {
    before,
    after,
  }: { before?: Readonly<Record<string, unknown>> | undefined; after: Readonly<Record<string, unknown>> },
): Promise<void> {
  const known = await findDesk(req, String(after.id));
  const brand = brands.get(String(after.brand));
  if (!brand) return;
  const { languages, open, sources } = readTranslations(collection, brand, { before, after }, readJson(known?.sources));
  const person = personOf(req);
  const row: DeskRow = {
    document: String(after.id),
    collection,
    brand: String(after.brand),
    title: titleOf(after, brand.defaultLocale),
    search: searched(after),
    words: wordsOf(collection, after, brand.locales),
    languages: `,${languages.join(',')},`,
    written: languages.length,
    open: JSON.stringify(open),
    sources: JSON.stringify(sources),
    by: person?.id ?? known?.by ?? '',
    byName: person?.name || person?.email || known?.byName || '',
    at: new Date().toISOString(),
  };
  if (known) await updateRow<DeskRow>(req, 'desk-rows', known.id, row);
  else await createRow<DeskRow>(req, 'desk-rows', row);
}

export async function forgetDesk(req: PayloadRequest, document: string): Promise<void> {
  const known = await findDesk(req, document);
  if (known) await deleteRow(req, 'desk-rows', known.id);
}

function readJson<Value>(text: string | undefined): Record<string, Value> {
  return text ? (JSON.parse(text) as Record<string, Value>) : {};
}

function searched(document: Readonly<Record<string, unknown>>): string {
  const { title, name, slug, key } = document;
  return [title, name, slug, key]
    .flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : [value]))
    .filter((value) => typeof value === 'string' && value !== '')
    .join('\n')
    .toLowerCase()
    .slice(0, mostSearched);
}
