import type { Paragraph, RootContent } from 'mdast';
import { autoParagraphs } from '../../html/auto-paragraphs.js';
import { parseHtml } from '../../html/parse-html.js';
import { toMarkdownTree, wordsOf } from '../../html/to-markdown.js';
import { withoutControls } from '../../text/without-controls.js';
import type { ExportItem } from '../export/export-item.js';
import { expandBlocks, hasBlocks } from './blocks.js';
import { cleanContent } from './clean-content.js';
import type { ContentContext } from './content-context.js';
import { replaceShortcodes } from './shortcodes.js';

/** A text as Markdown, block by block. */
export interface ConvertedContent {
  blocks: RootContent[];
  /** Its first paragraphs as plain text, for a description. */
  beginning: string;
}

/** As many characters tell what a text is about; more paragraphs are not looked at. */
const enough = 100;

/** Turn the text of an item, of either of WordPress's editors, into blocks of Markdown. */
export function convertContent(item: Pick<ExportItem, 'content' | 'meta'>, context: ContentContext): ConvertedContent {
  const written = withoutControls(item.content);
  const isBlocks = hasBlocks(written);
  const html = replaceShortcodes(isBlocks ? expandBlocks(written, item, context) : written, context);
  const root = autoParagraphs(parseHtml(withCodeOfPhp(html)), isBlocks);
  const { children } = toMarkdownTree(cleanContent(root, context));
  return { blocks: children, beginning: beginningOf(children) };
}

/** In code, `<?php` is what is to be read; to a parser of HTML it begins a comment. */
function withCodeOfPhp(html: string): string {
  return html.replace(/<pre\b[^>]*>[\s\S]*?<\/pre>/gi, (code) => code.replaceAll('<?', '&lt;?'));
}

function beginningOf(blocks: readonly RootContent[]): string {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph' && saysSomething(block));
  let text = '';
  for (const block of paragraphs.length > 0 ? paragraphs : blocks.filter(({ type }) => type !== 'code')) {
    const words = wordsOf(block).replace(/\s+/g, ' ').trim();
    if (words !== '') text += `${text && ' '}${words}`;
    if (text.length >= enough) break;
  }
  return text;
}

/** Tell words from a caption, a lone link or a picture, which say nothing of what the text is about. */
function saysSomething({ children }: Paragraph): boolean {
  return children.some((child) => child.type !== 'emphasis' && child.type !== 'link' && wordsOf(child).trim() !== '');
}
