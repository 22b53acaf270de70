import type { PayloadRequest } from 'payload';
import { createRow, findRow, updateRow } from '../database/rows.ts';
import type { Sources } from '../model/translation-state.ts';
import { keyOf, type Subject } from '../workflow/rows.ts';

/** What the texts of a language were translated from. */
interface TranslationRow {
  /** See keyOf. */
  key: string;
  /** Sources as JSON. */
  sources: string;
}

/** Read what the texts of a language were translated from; nothing where nobody saved it yet. */
export async function findSources(req: PayloadRequest, subject: Subject): Promise<Sources> {
  const row = await findRow<TranslationRow>(req, 'translation-rows', { key: { equals: keyOf(subject) } });
  return row ? (JSON.parse(row.sources) as Sources) : {};
}

/** Keep what the texts of a language were translated from, in the request's transaction. */
export async function putSources(req: PayloadRequest, subject: Subject, sources: Sources): Promise<void> {
  const row: TranslationRow = { key: keyOf(subject), sources: JSON.stringify(sources) };
  const known = await findRow<TranslationRow>(req, 'translation-rows', { key: { equals: row.key } });
  if (!known) await createRow<TranslationRow>(req, 'translation-rows', row);
  else if (known.sources !== row.sources) await updateRow<TranslationRow>(req, 'translation-rows', known.id, row);
}
