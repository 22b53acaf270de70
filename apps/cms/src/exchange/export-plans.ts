import type { TagNames } from '@pantograph/content';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import { writeYaml } from '../model/write-yaml.ts';
import { brandOf } from '../project/brands.ts';
import { type CampaignRow, campaignOf } from './campaign-of.ts';
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

/** Give a file for each campaign of a brand; its documents stand in it by their names. */
export async function* campaignsOf(req: PayloadRequest, brand: string): AsyncGenerator<ExportedFile> {
  for (const row of await findRows<CampaignRow>(req, 'campaigns', { brand: { equals: brand } }, { sort: 'key' })) {
    const text = writeYaml(await campaignOf(req, brand, row));
    yield { path: `${brand}/campaigns/${row.key}.yaml`, at: new Date(row.updatedAt), text };
  }
}

function newest(rows: readonly { updatedAt: string }[]): Date {
  return new Date(Math.max(...rows.map(({ updatedAt }) => Date.parse(updatedAt))));
}
