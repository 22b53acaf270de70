import type { PayloadRequest } from 'payload';
import { stringify } from 'yaml';
import { createRow, deleteRow, findRows } from '../database/rows.ts';
import type { Assembled } from '../forms/assemble.ts';
import { putInOutbox } from '../outbox/outbox.ts';
import type { Afterwards } from '../workflow/rows.ts';

/** What answers at an address where nothing is any more. */
export interface RedirectRow {
  brand: string;
  /** A path below the brand's host. */
  from: string;
  /** A reference such as `page:home`, a path or an address; empty where it is gone. */
  to: string | null;
  gone: boolean | null;
}

/** Let an address that is given up lead on, and put the brand's list into the outbox. */
export async function addRedirect(
  req: PayloadRequest,
  brand: string,
  redirect: { from: string } & Afterwards,
): Promise<number> {
  await forget(req, brand, redirect.from);
  const isGone = 'gone' in redirect;
  await createRow<RedirectRow>(req, 'redirects', {
    brand,
    from: redirect.from,
    to: isGone ? null : redirect.to,
    gone: isGone,
  });
  return sendRedirects(req, brand);
}

/**
 * After a document went live: what led away from its address does so no more, and its old address leads to it.
 *
 * @returns the number in the outbox, where the list changed
 */
export async function moveAddress(
  req: PayloadRequest,
  brand: string,
  before: string | undefined,
  { address, reference }: Pick<Assembled, 'address' | 'reference'>,
): Promise<number | undefined> {
  if (address === '') return undefined;
  const wasInTheWay = await forget(req, brand, address);
  if (before !== undefined && before !== '' && before !== address && reference !== undefined) {
    return addRedirect(req, brand, { from: before, to: reference });
  }
  return wasInTheWay ? sendRedirects(req, brand) : undefined;
}

/** Put a brand's list of redirects into the outbox. */
export async function sendRedirects(req: PayloadRequest, brand: string): Promise<number> {
  const rows = await findRows<RedirectRow>(req, 'redirects', { brand: { equals: brand } }, { sort: 'from' });
  const list = rows.map(({ from, to, gone }) => (gone ? { from, gone: true } : { from, to: to ?? '' }));
  return putInOutbox(req, { kind: 'text', path: `${brand}/redirects.yaml`, text: stringify(list) });
}

async function forget(req: PayloadRequest, brand: string, from: string): Promise<boolean> {
  const rows = await findRows<RedirectRow>(req, 'redirects', {
    and: [{ brand: { equals: brand } }, { from: { equals: from } }],
  });
  for (const { id } of rows) await deleteRow(req, 'redirects', id);
  return rows.length > 0;
}
