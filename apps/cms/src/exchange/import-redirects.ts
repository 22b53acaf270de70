import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { Collection, PayloadRequest } from 'payload';
import { createRow, findRows, updateRow } from '../database/rows.ts';
import { inTransaction } from '../database/transaction.ts';
import { isValues } from '../model/node.ts';
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
  let taken = 0;
  await inTransaction(req, async () => {
    const rows = await findRows<RedirectRow>(req, 'redirects', { brand: { equals: brand } });
    const known = new Map(rows.map((row) => [row.from, row]));
    for (const [index, entry] of (read.value as unknown[]).entries()) {
      const row = isValues(entry) ? rowOf(req, brand, entry) : undefined;
      if (row === undefined || typeof row === 'string') {
        found(
          String(index),
          row ?? 'This is no redirect.',
          'Write { from: /old/, to: "page:home" } or { from: /old/, gone: true }.',
        );
        continue;
      }
      const before = known.get(row.from);
      if (before && (!update || (before.to === row.to && Boolean(before.gone) === row.gone))) continue;
      if (before) await updateRow<RedirectRow>(req, 'redirects', before.id, row);
      else known.set(row.from, await createRow<RedirectRow>(req, 'redirects', row));
      taken++;
    }
    if (taken > 0) await sendRedirects(req, brand);
  });
  return { taken, findings };
}

/** Make the row of an entry, or say what is wrong with it, by the checks of the collection's own fields. */
function rowOf(req: PayloadRequest, brand: string, entry: Readonly<Record<string, unknown>>): RedirectRow | string {
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
    const said = validate?.(row[field.name], { siblingData: row }) ?? true;
    if (typeof said === 'string') return said;
  }
  return row;
}

type Validate = (value: unknown, options: { siblingData: object }) => true | string;
