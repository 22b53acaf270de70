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

/** Make the codec of an editor, which finds documents in `context`. States that it has seen are not to be changed. */
export function richTextCodec(context: RichTextContext, kind: RichTextKind): RichTextCodec {
  // Who compares languages or makes two forms of a document asks for the same texts again and again.
  const written = new WeakMap<object, string>();
  return {
    toMarkdown: (state) => {
      if (typeof state !== 'object' || state === null) return lexicalToMarkdown(state, context);
      const known = written.get(state) ?? lexicalToMarkdown(state, context);
      written.set(state, known);
      return known;
    },
    fromMarkdown: (markdown) => markdownToLexical(markdown, context, kind),
  };
}
