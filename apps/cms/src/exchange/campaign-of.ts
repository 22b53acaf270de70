import type { Campaign } from '@pantograph/content';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import { brandOf } from '../project/brands.ts';
import { joinCampaign } from './campaign-details.ts';

/** A campaign as the database has it. */
export interface CampaignRow {
  key: string;
  title?: string | null;
  brief?: string | null;
  starts?: string | null;
  ends?: string | null;
  details?: Record<string, unknown> | null;
  documents?: { relationTo: 'pages' | 'posts'; value: string }[] | null;
  updatedAt: string;
}

/** Get the brief that a campaign is, as its file says it; its documents stand in it by their names. */
export async function campaignOf(req: PayloadRequest, brand: string, row: CampaignRow): Promise<Campaign> {
  const { title = null, brief = null, starts = null, ends = null, details } = row;
  const documents = await namesOf(req, row.documents ?? []);
  return {
    ...joinCampaign({ title, brief, starts, ends }, details, brandOf(brand).defaultLocale),
    ...(documents.length > 0 && { documents }),
  };
}

async function namesOf(req: PayloadRequest, documents: NonNullable<CampaignRow['documents']>): Promise<string[]> {
  const names = new Map<string, string>();
  for (const [collection, kind] of [
    ['pages', 'page'],
    ['posts', 'post'],
  ] as const) {
    const ids = documents.flatMap(({ relationTo, value }) => (relationTo === collection ? [value] : []));
    if (ids.length === 0) continue;
    const options = { select: { key: true as const } };
    for (const { id, key } of await findRows<{ key: string }>(req, collection, { id: { in: ids } }, options)) {
      names.set(`${collection}/${id}`, `${kind}:${key}`);
    }
  }
  return documents.flatMap(({ relationTo, value }) => names.get(`${relationTo}/${value}`) ?? []);
}
