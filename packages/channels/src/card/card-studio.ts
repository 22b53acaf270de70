import type { ChannelFinding, ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { cardArt } from './card-art.js';
import { cardLook } from './card-look.js';
import type { CardNode } from './card-node.js';
import { type CardPress, cardPress } from './card-press.js';
import type { CardSurface } from './card-surface.js';
import { type CardWords, cardWords } from './card-words.js';
import type { Composition } from './composition.js';
import { pictureOf } from './picture-of.js';
import { unsetSigns } from './unset-signs.js';

/** A finding of a card, which does not know for which channel it is drawn. */
export type CardFinding = Omit<ChannelFinding, 'channel' | 'format'>;

/** Where the cards of one document are made. */
export interface CardStudio {
  words: CardWords;
  press: CardPress;
  /** What holds for every card of the document. */
  findings: CardFinding[];
  /** Compose a card; undefined where its words do not stand on it, or the brand has no letters for them. */
  compose(surface: CardSurface, composition: Composition): Promise<ComposedCard | undefined>;
}

/** A card that can be drawn. */
export interface ComposedCard {
  node: CardNode;
  /** Whether its words left no room for the picture of the document. */
  lacksPicture: boolean;
}

/** Prepare all that the cards of a document share: words, picture, the brand's drawings and fonts. */
export async function openStudio(
  document: ChannelDocument,
  setting: ChannelSetting,
  mode: 'light' | 'dark' = 'light',
): Promise<CardStudio> {
  const { brand } = setting;
  const press = await cardPress(brand);
  const art = cardArt(brand, mode);
  const picture = await pictureOf(document, setting, mode, press);
  const written = cardWords(document, brand.timeZone);
  const { words, emoji, letters } = settable(written, brand.fonts);
  const findings: CardFinding[] = [];
  if (picture === 'unreadable') findings.push(unreadable(document.image?.src ?? ''));
  if (!art.logo) findings.push(noLogo(brand.name));
  if (emoji.length > 0) findings.push(noEmoji(emoji));
  if (letters.length > 0) findings.push(noLetters(letters, brand.name));
  return {
    words,
    press,
    findings,
    async compose(surface, composition) {
      if (letters.length > 0 || words.title === '') return undefined;
      const look = cardLook(brand, surface, { locale: document.locale, mode });
      const parts = { brand, press, look, words, art, picture: picture === 'unreadable' ? undefined : picture };
      const node = await composition(parts);
      if (node) return { node, lacksPicture: parts.picture !== undefined && !showsPicture(node) };
      // What is only to be looked at gives way to words.
      const { corner: _, ...bare } = art;
      for (const dress of [art, bare]) {
        const plain = await composition({ ...parts, art: dress, picture: undefined });
        if (plain) return { node: plain, lacksPicture: parts.picture !== undefined };
      }
      return undefined;
    },
  };
}

function showsPicture(node: CardNode): boolean {
  if (node.type !== 'container') return false;
  return node.className === 'picture' || node.children.some(showsPicture);
}

/** Words without what the fonts of the brand cannot draw, and what that was. */
function settable(words: CardWords, fonts: Parameters<typeof unsetSigns>[1]) {
  const emoji: string[] = [];
  const letters: string[] = [];
  const kept = Object.entries(words).flatMap(([name, text]: [string, string]) => {
    const found = unsetSigns(text, fonts);
    letters.push(...found.letters);
    emoji.push(...found.emoji);
    const rest = found.emoji
      .reduce((left, sign) => left.replaceAll(sign, ''), text)
      .replace(/\s+/g, ' ')
      .trim();
    return rest === '' && name !== 'title' ? [] : [[name, rest]];
  });
  return { words: Object.fromEntries(kept) as CardWords, emoji, letters };
}

function unreadable(src: string): CardFinding {
  return {
    rule: 'card-picture',
    severity: 'warning',
    path: 'image.src',
    message: `The picture "${src}" cannot be read, so cards are made without it.`,
    fix: 'Choose a picture that is there: SVG, PNG, JPEG or WebP.',
  };
}

function noLogo(name: string): CardFinding {
  return {
    rule: 'card-logo',
    severity: 'warning',
    path: 'brand.logo.file',
    message: `${name} has no logo that can be drawn, so cards show its name in type.`,
    fix: 'Give the brand a logo as an SVG file.',
  };
}

function noEmoji(signs: readonly string[]): CardFinding {
  return {
    rule: 'card-signs',
    severity: 'warning',
    path: 'title',
    message: `Cards are set in the brand's fonts, which have no emoji: ${[...new Set(signs)].join(' ')} is left out there.`,
    fix: 'Say it in words, or leave the emoji to the text of the post.',
  };
}

function noLetters(signs: readonly string[], name: string): CardFinding {
  return {
    rule: 'card-signs',
    severity: 'error',
    path: 'title',
    message: `The fonts of ${name} have no letters for "${[...new Set(signs)].slice(0, 12).join('')}", so no card is made.`,
    fix: 'Give the brand a font for this script, or write the words in one that it has.',
  };
}
