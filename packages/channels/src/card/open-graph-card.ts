import { cardAlt } from './card-alt.js';
import type { CardDocument } from './card-document.js';
import { type CardFinding, type CardSetting, openStudio } from './card-studio.js';
import type { CardSurface } from './card-surface.js';
import { cardWords } from './card-words.js';
import { markCard } from './mark-card.js';
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
  /** A PNG of 1200 by 630 pixels; where the title cannot be set it shows the brand alone. */
  png: Uint8Array;
  findings: CardFinding[];
}

/** Draw the picture that other places show of a page. */
export async function openGraphCard(
  document: CardDocument,
  setting: CardSetting,
  mode: 'light' | 'dark' = 'light',
): Promise<OpenGraphCard> {
  const studio = await openStudio(document, setting, mode);
  const { words, press } = studio;
  // A card is made in any case: nothing here is an error.
  const findings = studio.findings.map((finding) => ({ ...finding, severity: 'warning' as const }));
  const card = await studio.compose(openGraphSurface, wideCard);
  if (card?.lacksPicture) findings.push(as(noRoomForPicture(words.title, ['1200x630'])));
  if (!card && studio.isSettable) {
    findings.push(as(titleTooLong(words.title, ['1200x630'], 'the card shows the brand alone')));
  }
  const node = card?.node ?? (await studio.composeMark(openGraphSurface, markCard));
  return { png: await press.draw(node, openGraphSurface), findings };
}

/** Say what is to be seen on the card of a document. */
export function openGraphAlt(document: CardDocument, timeZone: string): string {
  return cardAlt(
    cardWords(document, () => timeZone),
    document.image?.alt,
    420,
  );
}

function as(finding: CardFinding): CardFinding & { severity: 'warning' } {
  return { ...finding, severity: 'warning' };
}
