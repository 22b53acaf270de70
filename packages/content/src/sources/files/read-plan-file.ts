import type { Finding } from '@pantograph/contract';
import type { z } from 'zod';
import { type Campaign, campaignSchema } from '../../documents/campaign.js';
import { documentFindings } from '../../documents/document-findings.js';
import { type TagNames, tagNamesSchema } from '../../documents/tag-names.js';
import type { ReadOutcome } from '../folder/folder-format.js';
import type { SourceBrand } from '../source.js';
import type { Classified } from './classify.js';
import { readValues } from './read-values.js';
import { unknownLanguages } from './unknown-languages.js';
import { withLines } from './with-lines.js';

type Brand = Pick<SourceBrand, 'id' | 'locales'>;

/** What a file says, or what is wrong with it. */
export type ReadPlan<Plan> = { plan: Plan; findings?: undefined } | { plan?: undefined; findings: Finding[] };

/** Read a file of `campaigns/`. */
export function readCampaign(content: Buffer): Promise<ReadPlan<Campaign>> {
  return readPlan(campaignSchema, content);
}

/** Read a brand's `tags.yaml`. */
export function readTagNames(content: Buffer, brand: Brand): Promise<ReadPlan<TagNames>> {
  return readPlan(tagNamesSchema, content, (tags) =>
    tags.flatMap(({ label }, index) => unknownLanguages(label, `${index}.label`, brand)),
  );
}

/** Check a file that people and editors work with and nothing is published of: a campaign, or the names of tags. */
export async function readPlanFile({ type, brand }: Classified, content: Buffer): Promise<ReadOutcome> {
  const { findings } = type === 'tags' ? await readTagNames(content, brand) : await readCampaign(content);
  return findings ? { findings } : { documents: [], findings: [] };
}

async function readPlan<Plan>(
  schema: z.ZodType<Plan>,
  content: Buffer,
  check: (plan: Plan) => Finding[] = () => [],
): Promise<ReadPlan<Plan>> {
  const { text, value, findings } = readValues(content);
  if (text === undefined) return { findings };
  const { data, error } = schema.safeParse(value);
  const wrong = error ? documentFindings(error, value) : check(data as Plan);
  return wrong.length > 0 ? { findings: await withLines(wrong, text) } : { plan: data as Plan };
}
