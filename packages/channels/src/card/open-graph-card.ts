import type { ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { cardAlt } from './card-alt.js';
import { type CardFinding, openStudio } from './card-studio.js';
import type { CardSurface } from './card-surface.js';
import { noRoomForPicture } from './no-room-for-picture.js';
import { titleTooLong } from './title-too-long.js';
import { wideCard } from './wide-card.js';

/** The Open Graph image: https://developers.facebook.com/docs/sharing/webmasters/images */
export const openGraphSurface: CardSurface = {
  width: 1200,
  height: 630,
  density: 2,
  safe: { top: 60, right: 60, bottom: 60, left: 60 },
};

/** A page as it is shown where somebody links to it. */
export interface OpenGraphCard {
  /** A PNG of 1200 by 630 pixels; missing where the title stands in no type of the brand. */
  png?: Uint8Array;
  alt: string;
  findings: CardFinding[];
}

/** Draw the picture that other places show of a page. */
export async function openGraphCard(
  document: ChannelDocument,
  setting: ChannelSetting,
  mode: 'light' | 'dark' = 'light',
): Promise<OpenGraphCard> {
  const studio = await openStudio(document, setting, mode);
  const { words, press, findings } = studio;
  const alt = cardAlt(words, document.image?.alt, 420);
  const card = await studio.compose(openGraphSurface, wideCard);
  if (card) {
    const told = card.lacksPicture ? [noRoomForPicture(words.title, ['1200x630'])] : [];
    return { png: await press.draw(card.node, openGraphSurface), alt, findings: [...findings, ...told] };
  }
  const isToldAlready = findings.some(({ severity }) => severity === 'error');
  return { alt, findings: isToldAlready ? findings : [...findings, titleTooLong(words.title, ['1200x630'])] };
}
