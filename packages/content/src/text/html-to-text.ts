import { decodeEntities } from './decode-entities.js';

const block = /<\/?(?:p|div|section|h[1-6]|li|ul|ol|dl|dt|dd|tr|t[dh]|table|pre|blockquote|figure|br|hr)\b[^>]*>/gi;

/** Reduce stored HTML to its text on one line, blocks apart by a space. */
export function htmlToText(html: string): string {
  return decodeEntities(html.replace(block, ' ').replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
