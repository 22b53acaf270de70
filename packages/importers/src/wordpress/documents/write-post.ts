import { writeYaml } from '../../files/write-yaml.js';
import { writeMarkdown } from '../../html/to-markdown.js';
import type { ContentContext } from '../content/content-context.js';
import { convertContent } from '../content/convert-content.js';
import type { ExportItem } from '../export/export-item.js';
import { itemDates } from './item-dates.js';
import { itemImage } from './item-image.js';
import { itemTags } from './item-tags.js';
import { itemTexts } from './item-texts.js';
import { limits } from './limits.js';

/** Write a post as the files source reads it: front matter and Markdown. `tags` are those it has. */
export function writePost(
  item: ExportItem,
  isLive: boolean,
  author: string | undefined,
  context: ContentContext,
): { text: string; tags: string[] } {
  const { remarks, site } = context;
  const { blocks, beginning } = convertContent(item, context);
  const { date, updated } = itemDates(item);
  if (date === undefined) {
    remarks.warn('It has no date; that of the export is used.', 'Write the right one into its front matter.');
  }
  const tags = itemTags(item.terms, site, remarks);
  const image = itemImage(item, context);
  const front = {
    ...itemTexts(item, beginning, limits.post, remarks),
    date: date ?? exportDay(site.made),
    ...(updated !== undefined && { updated }),
    ...(author !== undefined && { author }),
    ...(tags.length > 0 && { tags }),
    ...(image && { image }),
    ...(!isLive && { status: 'draft' }),
  };
  return { text: `---\n${writeYaml(front)}---\n\n${writeMarkdown(blocks)}\n`, tags };
}

function exportDay(made: string): string {
  const time = Date.parse(made);
  return Number.isNaN(time) ? '1970-01-01' : new Date(time).toISOString().slice(0, 10);
}
