import type { Campaign } from '@pantograph/content';
import { stringify } from 'yaml';
import type { CampaignFinding } from '../finding.js';
import type { CampaignFolder } from '../folder/campaign-folder.js';
import type { CampaignPlan } from '../plan-campaign.js';
import type { CampaignSetting } from '../setting/campaign-setting.js';
import { askFile } from './ask-file.js';
import { readAnswers } from './read-answers.js';
import { withAnswers } from './with-answers.js';
import type { Writer } from './writer.js';
import { writingRequests } from './writing-requests.js';

const answersFile = 'answers.yaml';
const questionsFile = 'ask.md';

/** How words are had that the brief does not give: by a file to hand out, or from a writer. Without either, none are asked for. */
export interface Asking {
  ask?: boolean;
  writer?: Writer;
}

/**
 * Put the answers that lie in a campaign's folder into its brief, after asking for them where that is wanted. They stay in the
 * folder as a file, so that people see them and the same answers give the same campaign.
 */
export async function takeAnswers(
  folder: CampaignFolder,
  { brief, text, language }: { brief: Campaign; text: string; language: string },
  plan: CampaignPlan,
  { brand }: CampaignSetting,
  { ask, writer }: Asking,
): Promise<{ brief: Campaign; findings: CampaignFinding[] }> {
  const requests = writingRequests(brief, language, plan);
  const task = { requests, voice: brand.voice, brief: text };
  if (ask) folder.write(questionsFile, askFile(task, answersFile));
  else folder.keep(questionsFile);
  let answered = folder.read(answersFile)?.toString('utf8');
  if (writer && answered === undefined && requests.length > 0) {
    try {
      answered = stringify(Object.fromEntries(await writer.write(task)), { lineWidth: 0 });
      folder.write(answersFile, answered);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        brief,
        findings: [unusable(message, 'Try again, or write the words yourself; everything else was made.')],
      };
    }
  } else folder.keep(answersFile);
  if (answered === undefined) return { brief, findings: [] };
  const { answers, problem } = readAnswers(answered);
  if (answers) return withAnswers(brief, answers, requests, language, answersFile);
  const message = `${answersFile} cannot be read: ${problem}; nothing was taken from it.`;
  return { brief, findings: [unusable(message, 'Correct it, or delete it.')] };
}

function unusable(message: string, fix: string): CampaignFinding {
  return { rule: 'answer', severity: 'error', path: '', file: answersFile, message, fix };
}
