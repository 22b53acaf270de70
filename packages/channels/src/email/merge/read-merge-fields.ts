import { isMergeFieldName, type MergeField } from './merge-field.js';

/** A text as runs of words and of merge fields; what was meant as one and is none stands as `problem`, with what is shown instead. */
export type MergeRun =
  | { kind: 'words'; text: string }
  | { kind: 'field'; field: MergeField }
  | { kind: 'problem'; written: string; shown: string; reason: 'unknown' | 'no-fallback' | 'no-field' };

const notation = /\{\{([^{}]*)\}\}/g;
const field = /^\s*([a-z][a-z0-9_]*)\s*(?:\|([^|]*))?$/i;

/** Read the merge fields of a text: `{{name|fallback}}`, the fallback being what readers see of whom the name is not known. */
export function readMergeFields(text: string): MergeRun[] {
  const runs: MergeRun[] = [];
  let end = 0;
  for (const found of text.matchAll(notation)) {
    if (found.index > end) runs.push({ kind: 'words', text: text.slice(end, found.index) });
    runs.push(readField(found[0], found[1] ?? ''));
    end = found.index + found[0].length;
  }
  if (end < text.length) runs.push({ kind: 'words', text: text.slice(end) });
  return runs;
}

function readField(written: string, inside: string): MergeRun {
  const [, given = '', after] = field.exec(inside) ?? [];
  const name = given.toLowerCase();
  const fallback = after?.trim() ?? '';
  if (name === '') return { kind: 'problem', written, shown: written, reason: 'no-field' };
  if (!isMergeFieldName(name)) return { kind: 'problem', written, shown: fallback, reason: 'unknown' };
  if (fallback === '') return { kind: 'problem', written, shown: '', reason: 'no-fallback' };
  return { kind: 'field', field: { name, fallback } };
}
