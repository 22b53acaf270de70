import { parseYaml } from '@pantograph/content';
import type { DraftFields } from './draft-fields.js';

/** Read the file of a draft; undefined where it is no draft any more. */
export function readDraft(file: string, text: string): DraftFields | undefined {
  if (!file.endsWith('.md')) return fieldsOf(text);
  const [, front, body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n\r?\n?([\s\S]*)$/.exec(text) ?? [];
  const fields = front === undefined ? undefined : fieldsOf(front);
  return fields && { ...fields, body };
}

function fieldsOf(text: string): DraftFields | undefined {
  const parsed = parseYaml(text);
  if (parsed.problem !== undefined) return undefined;
  const { value } = parsed;
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isFields ? (value as DraftFields) : undefined;
}
