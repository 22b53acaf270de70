import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCampaign } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { brandOf } from '../project/brands.ts';
import { partCampaign } from './campaign-details.ts';
import type { ContentFiles } from './content-files.ts';
import type { Names } from './import-names.ts';

/** What came of a file that is for people alone. */
export interface ImportedPlan {
  isChanged: boolean;
  findings: Finding[];
}

/**
 * Take over a campaign, after the documents it names; one that is there is left alone, or changed with `update`. A name of
 * something that is not there is left out, and told. One that is wrong is told and not taken.
 */
export async function importCampaign(
  req: PayloadRequest,
  folder: string,
  { brand, key, path }: ContentFiles['campaigns'][number],
  names: Names,
  update: boolean,
): Promise<ImportedPlan> {
  const known = names.get(`${brand}/campaigns/${key}`);
  if (known !== undefined && !update) return { isChanged: false, findings: [] };
  const { plan, findings: wrong } = await readCampaign(readFileSync(join(folder, path)));
  if (!plan) return { isChanged: false, findings: wrong.map((finding) => ({ ...finding, file: path })) };
  const { documents: named = [] } = plan;
  const { columns, details } = partCampaign(plan, brandOf(brand).defaultLocale);
  const findings: Finding[] = [];
  const documents = named.flatMap((name, index) => {
    const [kind, ...rest] = name.split(':');
    const relationTo = kind === 'page' ? 'pages' : 'posts';
    const id = names.get(`${brand}/${relationTo}/${rest.join(':')}`);
    if (id !== undefined) return [{ relationTo, value: id }];
    const [message, fix] = [`There is no ${name}; the campaign was taken without it.`, 'Add it in the CMS.'];
    findings.push({ rule: 'import', severity: 'warning', file: path, path: `documents.${index}`, message, fix });
    return [];
  });
  const data = { ...columns, details, documents };
  const collection = 'campaigns' as CollectionSlug;
  if (known === undefined) {
    const made = await req.payload.create({
      collection,
      data: { ...data, brand, key, rev: 0 } as never,
      overrideAccess: true,
      req,
    });
    names.set(`${brand}/campaigns/${key}`, String(made.id));
  } else await req.payload.update({ collection, id: known, data: data as never, overrideAccess: true, req });
  return { isChanged: true, findings };
}
