import { stringify } from 'yaml';
import type { DraftFields } from './draft-fields.js';

const note = '# Made from the brief. Change what you like: it is kept when the brief changes.\n';

/** Write the file of a draft: YAML, or Markdown with front matter. */
export function writeDraft(file: string, fields: DraftFields): string {
  if (!file.endsWith('.md')) return note + yaml(fields);
  const { body = '', ...front } = fields;
  return `---\n${note}${yaml(front)}---\n\n${String(body)}`;
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
}
