import { redirectFindings } from '@pantograph/content';
import type { PayloadRequest } from 'payload';
import { createRow, deleteRow, findRows, type Row } from '../database/rows.ts';
import { refuse, refuseAll } from '../errors.ts';
import type { Assembled } from '../forms/assemble.ts';
import { writeYaml } from '../model/write-yaml.ts';
import { putInOutbox } from '../outbox/outbox.ts';
import { brandOf } from '../project/brands.ts';
import type { Afterwards } from '../workflow/rows.ts';
import { isSameAddress } from './wrong-target.ts';

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
  await createRow<RedirectRow & { key: string; rev: number }>(req, 'redirects', {
    brand,
    key: redirect.from,
    rev: 1,
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

/**
 * Put a brand's list of redirects into the outbox.
 *
 * @throws {APIError} 400 where the list as a whole would be refused: an address twice, a circle, one that the site makes
 */
export async function sendRedirects(req: PayloadRequest, brand: string): Promise<number> {
  const rows = await findRows<RedirectRow>(req, 'redirects', { brand: { equals: brand } }, { sort: 'from' });
  const list = rows.map(({ from, to, gone }) => (gone ? { from, gone: true as const } : { from, to: to ?? '' }));
  const { locales, defaultLocale } = brandOf(brand);
  const errors = redirectFindings(list, { locales, defaultLocale }).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw refuseAll(errors.map(({ message, fix }) => ({ path: 'from', message: `${message} ${fix}` })));
  }
  return putInOutbox(req, { kind: 'text', path: `${brand}/redirects.yaml`, text: writeYaml(list) });
}

/** Refuse to lead readers away from where something is live: hosts show the page all the same. */
export async function refuseOverLive(req: PayloadRequest, { brand, from }: RedirectRow): Promise<void> {
  const live = await findRows<{ address: string }>(req, 'publications', { brand: { equals: brand } });
  if (!live.some(({ address }) => address !== '' && isSameAddress(address, from))) return;
  throw refuse(`A page is live at ${from}. Take it down first: it asks where readers are led then.`, 'from', 409);
}

/** Take away what leads away from an address, however it is written. */
async function forget(req: PayloadRequest, brand: string, from: string): Promise<boolean> {
  const rows = await findRows<RedirectRow>(req, 'redirects', { brand: { equals: brand } });
  const found = rows.filter((row: Row<RedirectRow>) => isSameAddress(row.from, from));
  for (const { id } of found) await deleteRow(req, 'redirects', id);
  return found.length > 0;
}
