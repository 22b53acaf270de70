import { campaignSchema, documentFindings } from '@pantograph/content/documents';
import { fieldWords } from './field-words.ts';

/** Something in a brief that cannot be kept, at its place. */
export interface BriefProblem {
  path: string;
  /** A sentence that names the field in words. */
  message: string;
}

/** List what the schema of briefs refuses. */
export function briefProblems(details: unknown): BriefProblem[] {
  const { error } = campaignSchema.safeParse(details ?? {});
  if (!error) return [];
  return documentFindings(error, details).map(({ path, message, fix }) => ({
    path,
    message: `${fieldWords(path) || 'The brief'}: ${said(message, path)} ${fix}`.trim(),
  }));
}

/** Take the bare name of the field out of a sentence that begins with its words already. */
function said(message: string, path: string): string {
  const name = path.split('.').at(-1) ?? '';
  const rest = message
    .replace(/^The field "[^"]*" is not known here\.$/, 'there is no such field.')
    .replace(/^The (?:text in|field) "[^"]*" is /, 'is ')
    .replace(/^"[^"]*":? /, '');
  return rest.replaceAll(`"${name}"`, 'it');
}

/** Check the rest of a brief as the database keeps it: `true`, or all that is wrong in sentences. */
export function checkDetails(value: unknown): true | string {
  if (value === undefined || value === null) return true;
  const problems = briefProblems(value);
  return problems.length === 0 || problems.map(({ message }) => message).join(' ');
}
