import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CampaignFinding, CampaignProgress } from '@pantograph/campaigns';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { createLocalReq } from 'payload';
import type { Person } from '../access/roles.ts';
import { inRequest } from '../database/request.ts';
import { findRow } from '../database/rows.ts';
import { type CampaignRow, campaignOf } from '../exchange/campaign-of.ts';
import { languageName } from '../project/language-name.ts';
import { briefChoices } from './brief-choices.ts';
import { fieldWords } from './field-words.ts';
import type { MadeReport, ToldFinding } from './made-report.ts';
import { loadCampaigns } from './makers.ts';
import { openSetting } from './open-setting.ts';
import { placeOfRun } from './place-of-run.ts';
import { takeDrafts } from './take-drafts.ts';

/** A campaign to make, and for whom. */
interface CampaignToMake {
  id: string;
  brand: string;
  key: string;
  person: Person;
}

/**
 * Make everything that a campaign's brief asks for, take its drafts over, and name them in the campaign. What an earlier run
 * left unfinished is finished.
 */
export const makeInCms = inRequest(
  async (
    { payload }: Pick<PayloadRequest, 'payload'>,
    { id, brand, key, person }: CampaignToMake,
    onProgress: (progress: CampaignProgress) => void,
  ): Promise<MadeReport> => {
    const user = { ...person, collection: 'users' } as never;
    const req = await createLocalReq({ user, context: { system: true, via: 'campaign' } }, payload);
    const { folder, zip, report: file } = placeOfRun(id);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const row = await findRow<CampaignRow & { rev: number }>(req, 'campaigns', { id: { equals: id } });
    if (!row) throw new Error('The campaign is gone.');
    const brief = await campaignOf(req, brand, row);
    const { makeCampaign, zipCampaign } = await loadCampaigns();
    const setting = await openSetting(req, brand, key);
    const content = Buffer.from(JSON.stringify(brief, null, 2));
    const { outputs, findings, made } = await makeCampaign(content, setting, folder, { onProgress });
    zipCampaign(folder, zip);
    const taken = await takeDrafts(req, join(folder, 'drafts'), brand, awaitingIn(findings));
    await nameDrafts(req, id, taken.drafts);
    const groups = Map.groupBy(outputs, ({ channel, locale }) => `${channel} ${locale}`);
    const report: MadeReport = {
      at: new Date().toISOString(),
      by: person.name || person.email,
      rev: row.rev,
      files: outputs.length,
      made,
      channels: [...groups.values()].flatMap(([first, ...rest]) =>
        first ? [{ channel: first.channel, locale: first.locale, files: rest.length + 1 }] : [],
      ),
      drafts: taken.drafts,
      findings: told([...findings, ...taken.findings.map((finding) => ({ ...finding, path: '' }))]),
    };
    writeFileSync(`${file}.part`, JSON.stringify(report));
    renameSync(`${file}.part`, file);
    return report;
  },
);

/** Read what the last run over a campaign made; undefined where none came to its end. */
export function lastReport(id: string): MadeReport | undefined {
  const { report } = placeOfRun(id);
  try {
    return existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as MadeReport) : undefined;
  } catch {
    // A broken one is as good as none: the next run writes it.
    return undefined;
  }
}

/** Name the drafts whose words are awaited, by collection and language. */
function awaitingIn(findings: readonly CampaignFinding[]): Set<string> {
  return new Set(
    findings.flatMap(({ rule, channel, locale }) =>
      rule === 'awaiting-translation' ? [`${channel === 'post' ? 'posts' : 'pages'} ${locale}`] : [],
    ),
  );
}

type Named = NonNullable<CampaignRow['documents']>;

/** Let the campaign name its drafts beside what it names already. */
async function nameDrafts(req: PayloadRequest, id: string, drafts: MadeReport['drafts']): Promise<void> {
  const row = await findRow<CampaignRow>(req, 'campaigns', { id: { equals: id } });
  const named: Named = row?.documents ?? [];
  const known = new Set(named.map(({ value }) => value));
  const more = drafts.filter((draft) => !known.has(draft.id));
  if (!row || more.length === 0) return;
  const documents = [...named, ...more.map((draft) => ({ relationTo: draft.collection, value: draft.id }))];
  await req.payload.update({
    collection: 'campaigns' as CollectionSlug,
    id,
    data: { documents } as never,
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** Say what was found by field, once for all channels that it concerns. */
function told(findings: readonly CampaignFinding[]): ToldFinding[] {
  const groups = Map.groupBy(findings, ({ path, message, fix }) => [path, message, fix].join('\n'));
  const all = [...groups.values()].flatMap((group): ToldFinding[] => {
    const [first] = group;
    if (!first) return [];
    const { severity, path, message, fix } = first;
    const places = group.flatMap(({ channel, locale }) => (channel === undefined ? [] : [placeWords(channel, locale)]));
    return [{ severity, field: fieldWords(path), path, message, fix, places: [...new Set(places)] }];
  });
  return all.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}

/** Name a channel, and a language of it: `Landing page (French)`. */
function placeWords(name: string, locale: string | undefined): string {
  const label =
    briefChoices.channels.find((channel) => channel.name === name)?.label ??
    fieldWords(`channels.${name}`).split(', ')[1];
  return locale === undefined ? (label ?? name) : `${label} (${languageName(locale)})`;
}
