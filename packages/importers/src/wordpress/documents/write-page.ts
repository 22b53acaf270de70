import { writeYaml } from '../../files/write-yaml.js';
import { writeMarkdown } from '../../html/to-markdown.js';
import type { ContentContext } from '../content/content-context.js';
import { convertContent } from '../content/convert-content.js';
import type { ExportItem } from '../export/export-item.js';
import { itemImage } from './item-image.js';
import { itemTexts } from './item-texts.js';
import { limits } from './limits.js';
import { splitBlocks } from './split-blocks.js';

/**
 * Write a page as the files source reads it. Its template is `legal`, the one that is running text alone; a long text becomes
 * several sections. Undefined, with a remark, where no page can hold the text.
 */
export function writePage(item: ExportItem, isLive: boolean, context: ContentContext): string | undefined {
  const { remarks } = context;
  const { blocks, beginning } = convertContent(item, context);
  const texts = itemTexts(item, beginning, limits.page, remarks);
  const groups = splitBlocks(blocks, limits.page.body);
  if (!groups || groups.length > limits.page.sections) {
    remarks.fail(
      `"${texts.title}" was not imported: a part of it is longer than a section may be (${limits.page.body} characters).`,
      'Split the page in WordPress, and export again.',
    );
    return undefined;
  }
  const isEmpty = groups.length === 0;
  if (isEmpty) {
    remarks.warn(
      'The page has no text of its own and came as a draft; a theme or a plugin may have filled it.',
      'Write its sections, and remove "status: draft".',
    );
  }
  const image = itemImage(item, context);
  const bodies = isEmpty ? [texts.title] : groups.map((group) => `${writeMarkdown(group)}\n`);
  return writeYaml({
    template: 'legal',
    ...texts,
    ...(image && { image }),
    ...(!(isLive && !isEmpty) && { status: 'draft' }),
    sections: bodies.map((body) => ({ section: 'rich-text', body })),
  });
}
