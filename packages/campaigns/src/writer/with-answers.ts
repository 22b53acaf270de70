import { type Campaign, campaignSchema, documentFindings } from '@pantograph/content';
import type { CampaignFinding } from '../finding.js';
import type { WritingRequest } from './writer.js';

/**
 * Put answers into a brief, each where it was asked for. What the brief says itself is never written over; an answer that nobody
 * asked for, or that the brief's own rules refuse, is left out and told.
 */
export function withAnswers(
  brief: Campaign,
  answers: ReadonlyMap<string, string>,
  requests: readonly WritingRequest[],
  language: string,
  file: string,
): { brief: Campaign; findings: CampaignFinding[] } {
  const findings: CampaignFinding[] = [];
  let current = brief;
  for (const [place, words] of answers) {
    const request = requests.find(({ path }) => path === place);
    const tell = (message: string, fix: string) =>
      findings.push({
        rule: 'answer',
        severity: 'warning',
        path: place,
        file,
        message,
        fix,
        ...(request && { locale: request.locale }),
      });
    if (!request) {
      tell('Nobody asked for words there, or the brief has them already; they were left out.', 'Compare with ask.md.');
      continue;
    }
    if (words.length > request.most) {
      tell(`This has ${words.length} characters, and ${request.most} were asked for; it was left out.`, 'Shorten it.');
      continue;
    }
    const candidate = structuredClone(current) as Record<string, unknown>;
    const path = place.slice(0, -request.locale.length - 1).split('.');
    const problem = put(candidate, path, words, request.locale, language);
    const { data, error } = campaignSchema.safeParse(candidate);
    if (problem === undefined && data) current = data;
    else tell(problem ?? documentFindings(error ?? failed, candidate)[0]?.message ?? '', 'Write it anew.');
  }
  return { brief: current, findings };
}

const failed = campaignSchema.safeParse(null).error as NonNullable<
  ReturnType<typeof campaignSchema.safeParse>['error']
>;

/** Put words at a place; says what stands in the way. */
function put(
  root: Record<string, unknown>,
  path: readonly string[],
  words: string,
  locale: string,
  language: string,
): string | undefined {
  let node: Record<string, unknown> | unknown[] = root;
  for (const [index, key] of path.entries()) {
    const isLast = index === path.length - 1;
    const holder = node as Record<string, unknown>;
    if (Array.isArray(node) && Number(key) > node.length) return 'What comes before it in the list has no words yet.';
    if (isLast) {
      const before = holder[key];
      const said = typeof before === 'string' ? { [language]: before } : (before as Record<string, string> | undefined);
      holder[key] = { ...said, [locale]: words };
    } else {
      holder[key] ??= /^\d+$/.test(path[index + 1] ?? '') ? [] : {};
      node = holder[key] as Record<string, unknown> | unknown[];
    }
  }
  return undefined;
}
