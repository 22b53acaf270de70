import type { CampaignFinding } from '../finding.js';
import type { CampaignFolder } from '../folder/campaign-folder.js';
import type { CampaignPlan } from '../plan-campaign.js';
import type { Job } from '../run/job.js';
import type { CampaignSetting } from '../setting/campaign-setting.js';
import type { Draft } from './draft.js';
import { type DraftFields, draftFields } from './draft-fields.js';
import { draftFile } from './draft-file.js';
import { mergeDraft } from './merge-draft.js';
import { readDraft } from './read-draft.js';
import { toDocument } from './to-document.js';
import { withoutPictures } from './without-pictures.js';
import { writeDraft } from './write-draft.js';

/** What a draft lacks, by what a brief says it with. */
const unsaid: Readonly<Record<string, string>> = { title: 'title', description: 'offer' };

/** Bring the drafts in the folder up to the brief, and read them as documents. */
export async function keepDrafts(
  plan: CampaignPlan,
  folder: CampaignFolder,
  setting: CampaignSetting,
  findings: CampaignFinding[],
) {
  const fields: Record<string, DraftFields> = {};
  const documents: (Omit<Job, 'channel' | 'formats'> & { from: string })[] = [];
  for (const draft of plan.drafts) {
    const file = draftFile(draft, setting.key, setting.brand.defaultLocale);
    const shown = withoutPictures(draftFields(draft), (src) => setting.facts(src) === undefined) as DraftFields;
    fields[file] = shown;
    const isEdited = folder.isEdited(file);
    const now = keepDraft(file, shown, draft, folder, findings, setting.basis);
    if (!now || draft.awaiting.length > 0) continue;
    const { document, findings: wrong } = await toDocument(draft, now, setting);
    const about = { channel: draft.channel, locale: draft.locale };
    findings.push(
      // A line of the draft is none of the brief; that of the path is found later.
      ...wrong.map(({ line: _line, ...finding }) => ({
        ...finding,
        ...about,
        ...(isEdited && { file }),
        path: originOf(finding.path, draft.origins),
      })),
    );
    if (document) documents.push({ from: draft.channel, locale: draft.locale, document, origins: draft.origins });
  }
  return { fields, documents };
}

/** Find what in the brief a place in a draft was made from: itself, what stands beside it, or what it lacks. */
function originOf(path: string, origins: Draft['origins']): string {
  const own = origins[path] ?? unsaid[path];
  if (own !== undefined) return own;
  const around = path.split('.').slice(0, -1);
  for (; around.length > 0; around.pop()) {
    const beside = Object.keys(origins).find((place) => place.startsWith(`${around.join('.')}.`));
    if (beside !== undefined) return origins[beside] ?? '';
  }
  return '';
}

/** Write a draft with what a person changed in it; undefined where they left it in no order. */
function keepDraft(
  file: string,
  theirs: DraftFields,
  { channel, locale, origins }: Draft,
  folder: CampaignFolder,
  findings: CampaignFinding[],
  basis: string,
): DraftFields | undefined {
  const about = { rule: 'edited', severity: 'warning', channel, locale, file } as const;
  if (!folder.isEdited(file)) {
    const isSame =
      folder.before.basis === basis && JSON.stringify(folder.before.drafts[file]) === JSON.stringify(theirs);
    if (isSame && folder.held(file)) folder.keep(file);
    else folder.write(file, writeDraft(file, theirs));
    return theirs;
  }
  const mine = readDraft(file, folder.read(file)?.toString('utf8') ?? '');
  if (!mine) {
    folder.keep(file);
    findings.push({
      ...about,
      severity: 'error',
      path: '',
      message: `The draft ${file} cannot be read, so nothing was made of it.`,
      fix: 'Correct it, or delete it to have it made anew.',
    });
    return undefined;
  }
  const { value, kept } = mergeDraft(folder.before.drafts[file] ?? theirs, mine, theirs);
  for (const { path, isPassedBy } of kept) {
    findings.push({
      ...about,
      path: origins[path] ?? '',
      message: isPassedBy
        ? `${path || 'The draft'} was edited by hand, and the brief says something else there now; the edited words were kept.`
        : `${path || 'The draft'} was edited by hand; the edited words were kept.`,
      fix: isPassedBy
        ? `Compare ${file} with the brief; delete the file to take the brief's words.`
        : 'Nothing needs to be done.',
    });
  }
  const merged = value as DraftFields;
  if (JSON.stringify(merged) === JSON.stringify(mine)) folder.keep(file);
  else folder.write(file, writeDraft(file, merged));
  return merged;
}
