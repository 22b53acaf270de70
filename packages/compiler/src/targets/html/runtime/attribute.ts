import { escapeHtml } from './escape-html.js';

/** Write an attribute whose opening is given (` href="`), or nothing where there is no value. */
export function attribute(open: string, value: string | number | boolean | null | undefined): string {
  if (typeof value === 'string' || typeof value === 'number') return `${open}${escapeHtml(value)}"`;
  return value === undefined || value === null || typeof value === 'boolean' ? '' : `${open}${escapeHtml(value)}"`;
}
