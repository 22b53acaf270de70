import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';

interface CampaignRow {
  title: string | null;
  starts: string | null;
  ends: string | null;
}

const day = 24 * 3_600_000;

/** Find the campaign that a page is in: one that runs today where there is one, else the last that was changed. */
export async function campaignOf(
  req: PayloadRequest,
  brand: string,
  document: string,
): Promise<{ campaign: string | null; campaignTitle: string | null }> {
  const campaigns = await findRows<CampaignRow>(
    req,
    'campaigns',
    { and: [{ brand: { equals: brand } }, { 'documents.value': { equals: document } }] },
    { sort: '-updatedAt' },
  );
  const now = Date.now();
  const running = campaigns.find(
    ({ starts, ends }) => (!starts || Date.parse(starts) <= now) && (!ends || now < Date.parse(ends) + day),
  );
  const found = running ?? campaigns[0];
  return { campaign: found?.id ?? null, campaignTitle: found?.title ?? null };
}
