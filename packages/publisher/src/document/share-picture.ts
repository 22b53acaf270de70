import { openGraphAlt, openGraphSurface } from '@pantograph/channels';
import type { PageDocument, PostDocument, PostSummary } from '@pantograph/content';
import type { Picture } from '@pantograph/pages';
import type { BrandData } from '@pantograph/tokens';
import type { TrackingReader } from '../tracking-reader.js';
import { cardAddress, cardFile, hasCards } from './card-address.js';
import type { Frame } from './read-frame.js';

/** What networks and search engines are sure to show, by the ends of file names. */
const raster = /\.(?:png|jpe?g|webp|gif)(?:$|[?#])/i;

/**
 * Get the picture that networks show of a page or post: its card, where the brand asks for cards, for that shows the document's
 * own picture too, in the size and format that all of them take; else the document's own.
 */
export function sharePicture(
  document: PageDocument | PostDocument,
  own: Picture | undefined,
  brand: BrandData,
): Picture | undefined {
  if (!hasCards(brand, document.type)) return own;
  const { locale, title, description } = document;
  const { event, sections } = document.type === 'page' ? document : { event: undefined, sections: [] };
  const opening = sections.slice(0, 1).map(({ section, kicker }) => ({ section, kicker }));
  const alt = openGraphAlt({ locale, title, description, event, sections: opening, image: own }, brand.timeZone);
  const { width, height } = openGraphSurface;
  return { src: encodeURI(cardAddress(document, brand)), alt, width, height };
}

/** Get the picture that networks show of a list of posts: the card of the home page, else the first picture of its posts. */
export function shareListPicture(
  { hasHome, homeHref }: Pick<Frame, 'hasHome' | 'homeHref'>,
  first: Picture | undefined,
  { brand, locale }: Pick<TrackingReader, 'brand' | 'locale'>,
): Picture | undefined {
  if (!hasHome || !hasCards(brand, 'page')) return first;
  const alt = `${brand.name}. ${brand.taglines[locale] ?? brand.tagline}`;
  const { width, height } = openGraphSurface;
  return { src: `${homeHref}${cardFile}`, alt, width, height };
}

/** Get the address of the picture that tells machines of a page or post: its own where that is no drawing, else its card. */
export function toldPicture(
  document: PageDocument | PostDocument | PostSummary,
  own: Picture | undefined,
  brand: BrandData,
): string | undefined {
  const isDrawing = own !== undefined && !raster.test(own.src);
  return hasCards(brand, document.type) && (own === undefined || isDrawing)
    ? encodeURI(cardAddress(document, brand))
    : own?.src;
}
