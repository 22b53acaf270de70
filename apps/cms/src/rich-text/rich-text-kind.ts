import { format } from './text-format.ts';

/** Which editor a rich text belongs to: that of a section's rich text, or that of a post's body. */
export type RichTextKind = 'section' | 'post';

/** What an editor offers, and so what its states may hold. */
export interface RichTextRules {
  /** Depths of headings. The page has its h1 already, its title. */
  headings: readonly number[];
  /** Bits of text formats, joined. */
  formats: number;
  /** Slugs of blocks. `markdown` keeps what the editor has no form for. */
  blocks: readonly ('markdown' | 'code')[];
  hasPictures: boolean;
  hasRules: boolean;
}

export const richTextRules: Readonly<Record<RichTextKind, RichTextRules>> = {
  section: {
    headings: [2, 3, 4],
    formats: format.bold | format.italic | format.code,
    blocks: ['markdown'],
    hasPictures: false,
    hasRules: false,
  },
  post: {
    headings: [2, 3, 4],
    formats: format.bold | format.italic | format.code | format.strikethrough,
    blocks: ['markdown', 'code'],
    hasPictures: true,
    hasRules: true,
  },
};
