import { lexicalToMarkdown } from './lexical-to-markdown.ts';
import { markdownToLexical } from './markdown-to-lexical.ts';
import type { RichTextContext } from './rich-text-context.ts';
import type { RichTextKind } from './rich-text-kind.ts';

/** Turns what an editor holds into what a document holds, and back. */
export interface RichTextCodec {
  /** Write a Lexical state as Markdown; `''` where there is no state. */
  toMarkdown(state: unknown): string;
  /** Make a Lexical state of Markdown. */
  fromMarkdown(markdown: string): unknown;
}

/** Make the codec of an editor, which finds documents in `context`. */
export function richTextCodec(context: RichTextContext, kind: RichTextKind): RichTextCodec {
  return {
    toMarkdown: (state) => lexicalToMarkdown(state, context),
    fromMarkdown: (markdown) => markdownToLexical(markdown, context, kind),
  };
}
