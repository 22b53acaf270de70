import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Parse a piece of HTML as a browser would. Positions are not kept. */
export function parseHtml(html: string): Root {
  return parser.parse(html);
}
