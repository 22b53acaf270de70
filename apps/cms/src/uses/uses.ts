import type { PayloadRequest } from 'payload';
import { createRow, deleteRow, findRow, findRows, type Row, updateRow } from '../database/rows.ts';

/** What a document names: which pictures, pages, shared sections. */
export interface UseRow {
  /** The document's id. */
  document: string;
  collection: string;
  brand: string;
  title: string;
  /** `,ID,ID,` of what it names. */
  targets: string;
}

/** Keep what a document names, in the request's transaction. */
export async function putUses(
  req: PayloadRequest,
  use: Omit<UseRow, 'targets'> & { targets: string[] },
): Promise<void> {
  const row: UseRow = { ...use, targets: use.targets.length > 0 ? `,${use.targets.join(',')},` : '' };
  const known = await findRow<UseRow>(req, 'use-rows', { document: { equals: use.document } });
  if (known) await updateRow<UseRow>(req, 'use-rows', known.id, row);
  else await createRow<UseRow>(req, 'use-rows', row);
}

export async function forgetUses(req: PayloadRequest, document: string): Promise<void> {
  const known = await findRow<UseRow>(req, 'use-rows', { document: { equals: document } });
  if (known) await deleteRow(req, 'use-rows', known.id);
}

/** List the documents that name one. */
export function usersOf(req: PayloadRequest, id: string): Promise<Row<UseRow>[]> {
  return findRows<UseRow>(req, 'use-rows', { targets: { like: `,${id},` } }, { sort: 'title' });
}
