import type { BriefLines } from './brief/brief-lines.js';
import { type ReadBrief, readBrief } from './brief/read-brief.js';
import { wishesOf } from './brief/wishes-of.js';
import { keepDrafts } from './drafts/keep-drafts.js';
import type { CampaignFinding } from './finding.js';
import { CampaignFolder } from './folder/campaign-folder.js';
import type { MadeFile } from './folder/manifest.js';
import { indexPage } from './handover/index-page.js';
import { writeEmailPreviews } from './handover/preview-email.js';
import { planCampaign } from './plan-campaign.js';
import { jobsOf } from './run/job.js';
import { type CampaignProgress, Run } from './run/run.js';
import { writeSchedules } from './schedule/plan-posts.js';
import type { CampaignSetting } from './setting/campaign-setting.js';
import { showing } from './showing.js';
import { readTranslations, writeTranslations } from './translate/translations.js';
import { type Asking, takeAnswers } from './writer/take-answers.js';

/** What was made of a brief. */
export interface MadeCampaign {
  /** Every file for a channel, whether it was made now or before. */
  outputs: MadeFile[];
  findings: CampaignFinding[];
  /** How many of the outputs were made now. */
  made: number;
}

/** How a campaign is made. */
export interface CampaignOptions extends Asking {
  onProgress?(progress: CampaignProgress): void;
}

/**
 * Make everything that a brief asks for, in a folder to hand over. What nothing changed in is left as it is, byte for byte; what a
 * person changed is kept and told. The brief may be `given` as its file's content, or read already.
 */
export async function makeCampaign(
  given: Uint8Array | ReadBrief,
  surroundings: CampaignSetting,
  out: string,
  { onProgress, ...asking }: CampaignOptions = {},
): Promise<MadeCampaign> {
  const {
    brief: written,
    text,
    lines,
    findings: unread,
  } = given instanceof Uint8Array ? await readBrief(given) : given;
  if (!written) return { outputs: [], findings: unread, made: 0 };
  const folder = new CampaignFolder(out);
  const { brand } = surroundings;
  // A campaign may speak for somebody else than the brand does.
  const setting = { ...surroundings, brand: { ...brand, sender: { ...brand.sender, ...written.sender } } };
  const language = written.language ?? setting.brand.defaultLocale;
  const known = await readTranslations(folder, written, language, setting.brand.locales);
  const { translations, findings: outdated } = known;
  const first = planCampaign(written, translations, setting);
  const { brief, findings: answered } = await takeAnswers(
    folder,
    { brief: written, text, language },
    first,
    setting,
    asking,
  );
  const plan = brief === written ? first : planCampaign(brief, translations, setting);
  const wanted = wishesOf(brief).map(({ name }) => name);
  const refused = unread.flatMap((finding) =>
    concerned(finding.path, wanted).map((channel) => ({ ...finding, ...(channel && { channel }) })),
  );
  const findings: CampaignFinding[] = [...refused, ...outdated, ...answered, ...plan.findings];
  const drafts = await keepDrafts(plan, folder, setting, findings);
  await writeTranslations(folder, brief, plan, language, translations, findings);
  findings.push(...ofShowing(findings, wanted));
  const run = new Run(folder, setting, findings, onProgress);
  await run.makeAll(jobsOf(plan, drafts.documents));
  writeSchedules(folder, run.files, plan, brief);
  writeEmailPreviews(folder, run.files);
  for (const { path, content: asset } of setting.assets()) folder.write(path, asset);
  folder.write(
    'index.html',
    indexPage({
      brief,
      plan,
      files: run.files,
      setting,
      language,
      read: (path) => folder.read(path)?.toString('utf8'),
    }),
  );
  const left = folder.finish({ basis: setting.basis, drafts: drafts.fields, jobs: run.jobs });
  findings.push(...left.map(leftover));
  const outputs = run.files.map((file) => ({ ...file, bytes: folder.held(file.path)?.bytes ?? file.bytes }));
  return { outputs, findings: await inOrder(findings, lines), made: run.made };
}

/** What is wrong with a draft, or keeps it waiting, concerns the channels that show it as well. */
function ofShowing(findings: readonly CampaignFinding[], wanted: readonly string[]): CampaignFinding[] {
  return findings.flatMap((finding) =>
    Object.entries(showing).flatMap(([channel, shown]) =>
      finding.locale !== undefined && wanted.includes(channel) && shown.some((name) => name === finding.channel)
        ? [{ ...finding, channel }]
        : [],
    ),
  );
}

/** Name the channels that go without a field of the brief that was refused. */
function concerned(path: string, wanted: readonly string[]): readonly (string | undefined)[] {
  const [, own] = /^(?:copy|channels)\.([^.]+)/.exec(path) ?? [];
  if (own !== undefined) return [own];
  return wanted.length > 0 ? wanted : [undefined];
}

function leftover(file: string): CampaignFinding {
  return {
    rule: 'edited',
    severity: 'warning',
    path: '',
    file,
    message: `The brief does not ask for ${file} any more, and it was edited by hand; it was kept.`,
    fix: 'Delete it where it is not needed.',
  };
}

/** Give findings their lines in the brief, and put them in its order. */
async function inOrder(findings: readonly CampaignFinding[], lines: BriefLines): Promise<CampaignFinding[]> {
  // An answer stands in a file of its own.
  const [inAnswers, inBrief] = [true, false].map((isAnswer) =>
    findings.filter(({ rule }) => (rule === 'answer') === isAnswer),
  );
  const withPlace: CampaignFinding[] = [...(inAnswers ?? []), ...(await lines.add(inBrief ?? []))];
  const seen = new Set<string>();
  return withPlace
    .filter((finding) => {
      const key = JSON.stringify(finding);
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
