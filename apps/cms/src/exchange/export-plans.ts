import type { Campaign, TagNames } from '@pantograph/content';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import { writeYaml } from '../model/write-yaml.ts';
import { brandOf } from '../project/brands.ts';
import { joinCampaign } from './campaign-details.ts';
import type { ExportedFile } from './export-files.ts';

interface TagRow {
  key: string;
  label?: Record<string, string> | null;
  updatedAt: string;
}

/** Give the file of a brand's tags, with those that no post has. */
export async function* tagsOf(req: PayloadRequest, brand: string): AsyncGenerator<ExportedFile> {
  const rows = await findRows<TagRow>(req, 'tags', { brand: { equals: brand } });
  if (rows.length === 0) return;
  const { locales } = brandOf(brand);
  const tags = rows.map(({ key, label }) => {
    const labels = locales.flatMap((locale) => (label?.[locale] ? [[locale, label[locale]]] : []));
    return { key, label: Object.fromEntries(labels) };
  });
  tags.sort((a, b) => (a.key < b.key ? -1 : 1));
  yield { path: `${brand}/tags.yaml`, at: newest(rows), text: writeYaml(tags satisfies TagNames) };
}

interface CampaignRow {
  key: string;
  title?: string | null;
  brief?: string | null;
  starts?: string | null;
  ends?: string | null;
  details?: Record<string, unknown> | null;
  documents?: { relationTo: 'pages' | 'posts'; value: string }[] | null;
  updatedAt: string;
}

/** Give a file for each campaign of a brand; its documents stand in it by their names. */
export async function* campaignsOf(req: PayloadRequest, brand: string): AsyncGenerator<ExportedFile> {
  for (const row of await findRows<CampaignRow>(req, 'campaigns', { brand: { equals: brand } }, { sort: 'key' })) {
    const { key, title = null, brief: text = null, starts = null, ends = null, details, updatedAt } = row;
    const documents = await namesOf(req, row.documents ?? []);
    const campaign: Campaign = {
      ...joinCampaign({ title, brief: text, starts, ends }, details, brandOf(brand).defaultLocale),
      ...(documents.length > 0 && { documents }),
    };
    yield { path: `${brand}/campaigns/${key}.yaml`, at: new Date(updatedAt), text: writeYaml(campaign) };
  }
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

function newest(rows: readonly { updatedAt: string }[]): Date {
  return new Date(Math.max(...rows.map(({ updatedAt }) => Date.parse(updatedAt))));
}
