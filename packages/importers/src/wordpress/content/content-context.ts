import type { MediaCopier } from '../media/media-copier.js';
import type { MediaEntry, MediaList } from '../media/media-list.js';
import type { Remarks } from '../remarks.js';
import type { ImportBrand, Site } from '../site/site.js';

/** What the text of one document needs to know of everything else. */
export interface ContentContext {
  site: Site;
  media: MediaList;
  copier: MediaCopier;
  brand: ImportBrand;
  locale: string;
  remarks: Remarks;
  /** WordPress's number of the item. */
  id: number;
  /** How the document is named in the list of media, such as `post:spring`. */
  name: string;
}

/** A picture as a document may name it. */
export interface PlacedFile {
  /** `media/NAME`, or its address on the old site while it is not here. */
  src: string;
  isHere: boolean;
  size?: { width: number; height: number } | undefined;
}

/** Say how a document names a file of the old site, and bring it here where that can be done. */
export function placeFile(entry: MediaEntry, { copier, remarks, name }: ContentContext): PlacedFile {
  entry.usedBy.add(name);
  const copied = copier.copy(entry);
  if (copied.kind === 'there') return { src: `media/${entry.key}`, isHere: true, size: copied.size };
  if (copied.kind === 'refused') {
    remarks.fail(
      `The file ${entry.url.slice(0, 200)} was not taken over: ${copied.problem}`,
      `Put a sound file into media/${entry.key} and import again, or take it out of the text.`,
    );
  }
  return { src: entry.url, isHere: false, size: entry.size };
}
