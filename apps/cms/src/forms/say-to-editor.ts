import type { Finding } from '@pantograph/contract';
import type { FieldError } from '../errors.ts';
import type { Node } from '../model/node.ts';
import type { Place } from '../model/place-at.ts';

/** How a field that is missing is mended, by what it holds. */
const remedies: Partial<Record<Node['kind'], string>> = {
  text: 'Write it.',
  'rich-text': 'Write it.',
  list: 'Add one.',
  sections: 'Add one.',
  number: 'Give one.',
};

/**
 * Say what is to be said of a document to who fills in its form. Findings of schemas speak to who writes a file, and name a field by
 * its name in it; here it goes by its label.
 */
export function sayToEditor({ rule, path, message, fix }: Finding, place: Place | undefined): FieldError {
  if (rule !== 'schema' || place === undefined) return { path, message: joined(message, fix) };
  const { label, node } = place;
  const isMissing = /^The (field|text in) ".+" is (missing|empty)\.$|^".+" needs at least one entry\.$/.test(message);
  if (isMissing) return { path, message: `${label} is missing. ${remedies[node.kind] ?? 'Choose one.'}` };
  const keys = path.split('.');
  const last = keys.at(-1) ?? '';
  const name = /^\d+$/.test(last) ? `${keys.at(-2)}, entry ${Number(last) + 1}` : last;
  return { path, message: joined(message.replace(`"${name}"`, `“${label}”`), fix) };
}

function joined(message: string, fix: string): string {
  return fix === '' ? message : `${message} ${fix}`;
}
