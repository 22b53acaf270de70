import { mediaTypes } from '@pantograph/content/media';
import type { ContentContext } from '../content/content-context.js';
import { placeFile } from '../content/content-context.js';
import type { ExportItem } from '../export/export-item.js';

/** The picture of a document, as front matter holds it. */
export interface ItemImage {
  src: string;
  alt: string;
  width?: number;
  height?: number;
}

const longestAlt = 300;

/** Find the featured image of an item. One that is not here needs its size, which a file's own content says otherwise. */
export function itemImage({ meta }: Pick<ExportItem, 'meta'>, context: ContentContext): ItemImage | undefined {
  const number = Number(meta.find(({ key }) => key === '_thumbnail_id')?.value ?? 0);
  if (!(number > 0)) return undefined;
  const entry = context.media.byId(number);
  const extension = entry?.key.slice(entry.key.lastIndexOf('.') + 1) ?? '';
  if (!entry || !mediaTypes[extension]?.isPicture) {
    context.remarks.warn(
      `The featured image (number ${number}) is not in the export, or is no picture.`,
      'Export all content at once, the media among it, or write "image" into the document.',
    );
    return undefined;
  }
  const { src, isHere, size } = placeFile(entry, context);
  const alt = entry.alt.slice(0, longestAlt);
  if (isHere) return { src, alt };
  if (size && size.width > 0 && size.height > 0) return { src, alt, ...size };
  context.remarks.warn(
    `The featured image ${src.slice(0, 200)} is not here, and the export does not say its size; it was left out.`,
    `Import with --media, or put it into media/${entry.key} and import again.`,
  );
  return undefined;
}
