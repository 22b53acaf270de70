import { escapeHtml } from './escape-html.js';

/** Write an attribute that says true and false in words, as ARIA's and data attributes do. */
export function stateAttribute(open: string, value: string | number | boolean | null | undefined): string {
  return value === undefined || value === null ? '' : `${open}${escapeHtml(String(value))}"`;
}
