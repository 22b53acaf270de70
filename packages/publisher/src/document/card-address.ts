import { address } from '@pantograph/content';
import type { BrandData } from '@pantograph/tokens';

/** Stands beside the page; no page may have it for a folder (reserved-slug.ts of content). */
export const cardFile = 'card.png';

/** Get where the card of a page or post is, not percent-encoded: `/card.png`, `/blog/night-shift/card.png`. */
export function cardAddress(document: Parameters<typeof address>[0], brand: Pick<BrandData, 'defaultLocale'>): string {
  return `${address(document, brand)}${cardFile}`;
}

/** Tell whether a brand has cards drawn of documents of a type. */
export function hasCards(
  { openGraphImages }: Pick<BrandData, 'openGraphImages'>,
  type: string,
): type is BrandData['openGraphImages'][number] {
  return (openGraphImages as readonly string[]).includes(type);
}
