import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml, redirectFindings, redirectPath } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { Collection, PayloadRequest } from 'payload';
import { createRow, findRows, type Row, updateRow } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { isValues } from '../model/node.ts';
import { brandOf } from '../project/brands.ts';
import { type RedirectRow, sendRedirects } from '../publishing/redirects.ts';

/**
 * Take over a brand's redirects, all at once; those for an address that is known are left alone, or changed with `update`.
 * They are live from then on, as all redirects are.
 */
export async function importRedirects(
  req: PayloadRequest,
  folder: string,
  { brand, path }: { brand: string; path: string },
  update: boolean,
): Promise<{ taken: number; findings: Finding[] }> {
  const findings: Finding[] = [];
  const found = (at: string, message: string, fix: string) => {
    findings.push({ rule: 'import', severity: 'error', file: path, path: at, message, fix });
  };
  const read = parseYaml(readFileSync(join(folder, path), 'utf8'));
  if (read.problem !== undefined) {
    found('', `The file cannot be read: ${read.problem}.`, read.fix);
    return { taken: 0, findings };
  }
  if (!Array.isArray(read.value)) {
    found('', 'The file is not a list.', 'Write entries such as: - { from: /old/, to: "page:home" }');
    return { taken: 0, findings };
  }
  const entries = read.value as unknown[];
  let taken = 0;
  await inTransaction(req, async () => {
    const rows = await findRows<RedirectRow>(req, 'redirects', { brand: { equals: brand } });
    const live = await liveAddresses(req, brand);
    const wanted = new Map<string, Wanted>(rows.map((row) => [row.from, { row, before: row }]));
    for (const [index, entry] of entries.entries()) {
      const row = isValues(entry) ? await rowOf(req, brand, entry) : undefined;
      if (row === undefined || typeof row === 'string') {
        found(
          String(index),
          row ?? 'This is no redirect.',
          'Write { from: /old/, to: "page:home" } or { from: /old/, gone: true }.',
        );
        continue;
      }
      const known = wanted.get(row.from);
      const before = known?.before;
      if (known && known.index === undefined && !update) continue;
      if (before && before.to === row.to && Boolean(before.gone) === row.gone) continue;
      if (live.has(plain(row.from))) {
        found(String(index), `A page is live at ${row.from}.`, 'Take it down first, or remove the redirect.');
      } else wanted.set(row.from, { row, before, index });
    }
    dropWrong(brand, wanted, found);
    for (const { row, before, index } of wanted.values()) {
      if (index === undefined) continue;
      if (before) await updateRow<RedirectRow>(req, 'redirects', before.id, row);
      else await createRow<RedirectRow>(req, 'redirects', row);
      taken++;
    }
    if (taken > 0) await sendRedirects(req, brand);
  });
  return { taken, findings };
}

/** A redirect that there is to be: the one of an entry, 0-based, or one that is there and stays. */
interface Wanted {
  row: RedirectRow;
  before?: Row<RedirectRow> | undefined;
  index?: number;
}

/** Leave out, one after the other, the entries that are wrong beside all others, until the list as a whole is right; in place. */
function dropWrong(
  brand: string,
  wanted: Map<string, Wanted>,
  found: (at: string, message: string, fix: string) => void,
): void {
  const { locales, defaultLocale } = brandOf(brand);
  for (;;) {
    const all = [...wanted.values()];
    const list = all.map(({ row: { from, to, gone } }) =>
      gone ? { from, gone: true as const } : { from, to: to ?? '' },
    );
    const wrong = redirectFindings(list, { locales, defaultLocale }).filter(({ severity }) => severity === 'error');
    let dropped = 0;
    for (const { path, message, fix } of wrong) {
      const { row, before, index } = all[Number(path.split('.')[1])] ?? {};
      if (!row || index === undefined || wanted.get(row.from)?.index !== index) continue;
      if (before) wanted.set(row.from, { row: before, before });
      else wanted.delete(row.from);
      found(String(index), message, fix);
      dropped++;
    }
    if (dropped === 0) return;
  }
}

/** Where something of a brand is live, to be compared with `plain` addresses. */
async function liveAddresses(req: PayloadRequest, brand: string): Promise<ReadonlySet<string>> {
  const where = { and: [{ brand: { equals: brand } }, { address: { not_equals: '' } }] };
  const rows = await findRows<{ address: string }>(req, 'publications', where, { select: { address: true } });
  return new Set(rows.map(({ address }) => plain(address)));
}

function plain(address: string): string {
  return redirectPath(address).toLowerCase();
}

/** Make the row of an entry, or say what is wrong with it, by the checks of the collection's own fields. */
async function rowOf(
  req: PayloadRequest,
  brand: string,
  entry: Readonly<Record<string, unknown>>,
): Promise<RedirectRow | string> {
  const { from, to, gone, ...rest } = entry;
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) return `The field "${unknown}" is not known here.`;
  const row = { brand, from: String(from), to: gone === true ? null : String(to ?? ''), gone: gone === true };
  if (row.gone && to !== undefined) return 'What is gone leads nowhere.';
  const { fields } = (req.payload.collections as Record<string, Collection | undefined>).redirects?.config ?? {
    fields: [],
  };
  for (const field of fields) {
    if (!('name' in field) || (field.name !== 'from' && field.name !== 'to') || !('validate' in field)) continue;
    const validate = field.validate as unknown as Validate | undefined;
    const said = (await validate?.(row[field.name], { siblingData: row, req })) ?? true;
    if (typeof said === 'string') return said;
  }
  return row;
}

type Validate = (
  value: unknown,
  options: { siblingData: object; req: PayloadRequest },
) => true | string | Promise<true | string>;
