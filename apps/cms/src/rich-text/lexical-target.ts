import type { RichTextContext } from './rich-text-context.ts';
import type { RichTextRules } from './rich-text-kind.ts';

/** What an editor has forms for, and where references of its texts lead. */
export interface LexicalTarget {
  rules: RichTextRules;
  context: RichTextContext;
}
