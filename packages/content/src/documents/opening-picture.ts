import type { SummaryImage } from '../store/document-summary.js';
import type { PageDocument } from './page.js';

/** Get the picture of a page's first section: on a landing page it is what the reader sees first. */
export function openingPicture({ sections: [first] }: Pick<PageDocument, 'sections'>): SummaryImage | undefined {
  const image = first?.section === 'hero' && first.variant !== 'statement' ? first.image : undefined;
  return image ? (image as SummaryImage) : undefined;
}
