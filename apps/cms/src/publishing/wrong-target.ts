import { redirectPath } from '@pantograph/content';
import { url } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { findRow } from '../database/rows.ts';

const address = url({ label: 'Leads to' });
const kinds: Readonly<Record<string, string>> = { page: 'pages', post: 'posts' };

/** Say why readers cannot be led to an address of a brand; undefined where they can. */
export async function wrongTarget(req: PayloadRequest, brand: string, to: string): Promise<string | undefined> {
  if (!address.safeParse(to).success || !/^(?:page:|post:|https?:\/\/|\/(?!\/))/i.test(to.trim())) {
    return 'Lead readers to a page (page:KEY), a post (post:KEY), a path such as /plans/ or a whole address.';
  }
  const [, kind = '', key = ''] = /^(page|post):([^#?]*)/.exec(to.trim()) ?? [];
  const collection = kinds[kind];
  if (collection === undefined) return undefined;
  const found = await findRow(req, collection, { and: [{ brand: { equals: brand } }, { key: { equals: key } }] });
  return found ? undefined : `There is no ${kind} “${key.slice(0, 60)}” in this brand. Choose one that is there.`;
}

/** Tell whether two addresses of a site are one. */
export function isSameAddress(one: string, other: string): boolean {
  return redirectPath(one).toLowerCase() === redirectPath(other).toLowerCase();
}
