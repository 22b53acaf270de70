import { markdownToHtml } from 'satteri';
import { htmlToText } from '../../text/html-to-text.js';
import { quoteAngles } from './quote-angles.js';

const markup = /[<&*_`~[\]\\]/;

/** Reduce a line of Markdown or HTML, such as a title, to its text. */
export function plainText(line: string): string {
  const bare = line.replace(/\s+/g, ' ').trim();
  if (!markup.test(bare)) return bare;
  // As a heading it is all inline: "1. Begin" stays what it is.
  const { html } = markdownToHtml(`# ${bare}`, { features: { frontmatter: false } });
  return quoteAngles(htmlToText(html));
}
