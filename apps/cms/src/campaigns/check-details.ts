import { campaignSchema, documentFindings } from '@pantograph/content/documents';
import { fieldWords } from './field-words.ts';

/** Something in a brief that cannot be kept, at its place. */
export interface BriefProblem {
  /** Keys and 0-based indices joined by dots. */
  path: string;
  /** The field, in words. */
  field: string;
  /** What is wrong and how to mend it, to be read after the field's name. */
  wrong: string;
}

/** List what the schema of briefs refuses. */
export function briefProblems(details: unknown): BriefProblem[] {
  const { error } = campaignSchema.safeParse(details ?? {});
  if (!error) return [];
  return documentFindings(error, details).map(({ path, message, fix }) => ({
    path,
    field: fieldWords(path) || 'The brief',
    wrong: `${afterName(message)} ${/^Add "/.test(fix) ? 'Write it.' : fix}`,
  }));
}

/** Take the bare name of a field out of the sentence that begins with it: its words stand before the rest. */
function afterName(message: string): string {
  return message
    .replace(/^The field "[^"]*" is not known here\.$/, 'is no field of a brief.')
    .replace(/^The (?:text in|field) "[^"]*" is /, 'is ')
    .replace(/^"[^"]*":? /, '');
}

/** Check the rest of a brief as the database keeps it: `true`, or all that is wrong in sentences that name their fields. */
export function checkDetails(value: unknown): true | string {
  if (value === undefined || value === null) return true;
  const problems = briefProblems(value);
  return problems.length === 0 || problems.map(({ field, wrong }) => `“${field}”${said(wrong)}`).join(' ');
}

function said(wrong: string): string {
  return /^[a-z]/.test(wrong) ? ` ${wrong}` : `: ${wrong}`;
}
