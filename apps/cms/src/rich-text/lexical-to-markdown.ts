import { lexicalToMdast } from './lexical-to-mdast.ts';
import { writeMarkdown } from './markdown-syntax.ts';
import type { RichTextContext } from './rich-text-context.ts';

/** Write a state as Markdown, without a line end after its last line; `''` where there is none. */
export function lexicalToMarkdown(state: unknown, context: RichTextContext): string {
  return writeMarkdown(lexicalToMdast(state, context).children);
}
