import type { Finding } from '@pantograph/contract';
import { parse, YAMLParseError } from 'yaml';
import type { CollectionName } from './document-models.ts';
import type { Form } from './form-of.ts';
import { isValues } from './node.ts';

/**
 * Read the source form from the text of a file of the `files` source. Only what is no form at all is found here; whether
 * it makes a document, the reader of that source says.
 */
export function formOfFile(
  collection: CollectionName,
  text: string,
): { form: Form; finding?: undefined } | { form?: undefined; finding: Finding } {
  const whole = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [front, frontMatter = ''] =
    collection === 'posts' ? (/^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(whole) ?? []) : [];
  if (collection === 'posts' && front === undefined) return problem('The post has no front matter.');
  try {
    const form: unknown = parse(front === undefined ? whole : frontMatter);
    if (!isValues(form)) return problem('The file holds no fields with values.');
    return {
      form: front === undefined ? { ...form } : { ...form, body: whole.slice(front.length).replace(/^\n+/, '') },
    };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return problem(`The file cannot be read: ${error.message}`, error.linePos?.[0].line);
  }
}

function problem(message: string, line?: number): { finding: Finding } {
  const fix = 'Correct the file; "pantograph check" says more of it.';
  return { finding: { rule: 'file', severity: 'error', path: '', message, fix, ...(line !== undefined && { line }) } };
}
