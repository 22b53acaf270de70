import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { eachRow } from '../database/each-row.ts';
import { createRow, findRow, updateRow } from '../database/rows.ts';
import { hold, inTransaction } from '../database/transaction.ts';
import { titleOf } from '../forms/title-of.ts';
import type { WholeDocument } from '../forms/whole-document.ts';
import { goneIn } from '../model/gone-section.ts';
import { knownSections } from '../model/known-sections.ts';

const kept = 'payload-kv';
const namesKey = 'sections-known';
/** How many documents a warning names. */
const mostNamed = 5;

/**
 * Warn whoever starts the CMS of sections whose type was taken away while documents have them, with what to do. What is known is
 * kept in the database, so that nothing is read while nothing is gone.
 */
export async function tellGone(payload: Payload): Promise<void> {
  const req = await createLocalReq({ context: { system: true } }, payload);
  await inTransaction(req, async () => {
    await hold(req, namesKey);
    const row = await findRow<{ data: string[] }>(req, kept, { key: { equals: namesKey } });
    const missing = (row?.data ?? []).filter((name) => !knownSections.has(name));
    const holders = missing.length > 0 ? await holdersOf(req) : new Map<string, string[]>();
    for (const [name, titles] of holders) payload.logger.warn(warning(name, titles));
    const names = [...knownSections, ...holders.keys()].toSorted();
    if (!row) await createRow(req, kept, { key: namesKey, data: names });
    else if (names.join() !== row.data.toSorted().join()) await updateRow(req, kept, row.id, { data: names });
  });
}

function warning(name: string, titles: readonly string[]): string {
  const named = titles.slice(0, mostNamed).map((title) => `“${title}”`);
  const more = titles.length > mostNamed ? ` and ${titles.length - mostNamed} more` : '';
  return (
    `The section "${name}" is no longer among the components, and documents have it: ${named.join(', ')}${more}. ` +
    'They keep it, show it as gone and cannot be published with it. Bring its folder back, or write a migration beside ' +
    'another section that says what becomes of it (docs/decisions/0132).'
  );
}

/** Get the titles of the documents that have sections of types that are gone, by the name of the type. */
async function holdersOf(req: PayloadRequest): Promise<Map<string, string[]>> {
  const holders = new Map<string, string[]>();
  for (const collection of ['pages', 'shared-sections'] as const) {
    for await (const document of eachRow<WholeDocument>(req, collection, {})) {
      for (const name of goneIn(document.sections)) {
        holders.set(name, [...(holders.get(name) ?? []), titleOf(document)]);
      }
    }
  }
  return holders;
}
