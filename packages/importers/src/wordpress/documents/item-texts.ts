import { shorten } from '@pantograph/content';
import { plainText, quoteAngles } from '../../text/plain-text.js';
import { withoutControls } from '../../text/without-controls.js';
import type { ExportItem } from '../export/export-item.js';
import type { Remarks } from '../remarks.js';

const visible = /[^\s\p{Cf}\p{Z}]/u;
const shortcode = /\[\/?[a-z][\w-]*(?:\s[^\]]*)?\]/gi;

/** Make the title and description of a document; what the export lacks is taken from the text's beginning. */
export function itemTexts(
  item: Pick<ExportItem, 'title' | 'excerpt' | 'type' | 'id'>,
  beginning: string,
  limits: { title: number; description: number },
  remarks: Remarks,
): { title: string; description: string } {
  const words = plainWords(beginning);
  const written = plainText(item.title);
  const full = visible.test(written)
    ? written
    : words || `${item.type === 'page' ? 'Page' : 'Post'} ${Math.abs(item.id)}`;
  const title = shorten(full, limits.title);
  if (!visible.test(written)) remarks.warn(`It has no title, and is called "${title}" now.`, 'Write a title.');
  else if (title !== full) {
    remarks.warn(`The title is over ${limits.title} characters and was shortened: "${full}".`, 'Write a shorter one.');
  }
  const excerpt = plainText(item.excerpt.replace(shortcode, ' '));
  const description = visible.test(excerpt) ? excerpt : words || title;
  return { title, description: shorten(description, limits.description) };
}

function plainWords(text: string): string {
  const words = quoteAngles(withoutControls(text)).replace(/\s+/g, ' ').trim();
  return visible.test(words) ? words : '';
}
