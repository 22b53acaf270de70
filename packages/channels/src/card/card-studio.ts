import { type BrandReader, type BrandReading, brandReader } from '../brand/brand-reader.js';
import type { ChannelFinding, ChannelSetting } from '../channel.js';
import { bareArt, cardArt } from './card-art.js';
import type { CardDocument } from './card-document.js';
import { cardLook } from './card-look.js';
import type { CardNode } from './card-node.js';
import { type CardPress, cardPress } from './card-press.js';
import type { CardSurface } from './card-surface.js';
import { type CardWords, cardWords } from './card-words.js';
import type { CardParts, Composition } from './composition.js';
import { pictureOf } from './picture-of.js';
import { settableWords } from './settable-words.js';

/** A finding of a card, which does not know for which channel it is drawn. */
export type CardFinding = Omit<ChannelFinding, 'channel' | 'format'>;

/** What cards take from their surroundings; `note` hears of all that they are made from of the brand. */
export type CardSetting = Pick<ChannelSetting, 'brand' | 'picture'> & { note?: (reading: BrandReading) => void };

/** Where the cards of one document are made. */
export interface CardStudio {
  words: CardWords;
  /** Whether the brand has letters for the title; no words are set without it. */
  isSettable: boolean;
  press: CardPress;
  /** What holds for every card of the document. */
  findings: CardFinding[];
  /** Compose a card; undefined where its words do not stand on it, or the brand has no letters for them. */
  compose(surface: CardSurface, composition: Composition): Promise<ComposedCard | undefined>;
  /** Compose a card of the brand that says nothing. */
  composeMark(surface: CardSurface, composition: Composition): Promise<CardNode>;
}

/** A card that can be drawn. */
export interface ComposedCard {
  node: CardNode;
  /** Whether its words left no room for the picture of the document. */
  lacksPicture: boolean;
}

/** Prepare all that the cards of a document share: words, picture, the brand's drawings and fonts. */
export async function openStudio(
  document: CardDocument,
  setting: CardSetting,
  mode: 'light' | 'dark' = 'light',
): Promise<CardStudio> {
  const brand = brandReader(setting.brand, setting.note);
  const press = await cardPress(setting.brand);
  const art = cardArt(brand, mode);
  const picture = await pictureOf(document, brand, setting, mode, press);
  const written = cardWords(document, () => brand.fact('timeZone'));
  const { words, isSettable, findings: ofWords } = settableWords(written, document, brand.fonts(), () => nameOf(brand));
  const findings: CardFinding[] = [];
  if (picture === 'unreadable') findings.push(unreadable(document.image?.src ?? ''));
  if (!art.logo) findings.push(noLogo(nameOf(brand)));
  findings.push(...ofWords);
  const partsFor = (surface: CardSurface): CardParts => {
    const look = cardLook(brand, surface, { locale: document.locale, mode });
    return { brand, press, look, words, art, picture: picture === 'unreadable' ? undefined : picture };
  };
  return {
    words,
    isSettable,
    press,
    findings,
    async compose(surface, composition) {
      if (!isSettable || words.title === '') return undefined;
      const parts = partsFor(surface);
      const node = await composition(parts);
      if (node) return { node, lacksPicture: parts.picture !== undefined && !showsPicture(node) };
      // What is only to be looked at gives way to words.
      for (const dress of [art, bareArt(art)]) {
        const plain = await composition({ ...parts, art: dress, picture: undefined });
        if (plain) return { node: plain, lacksPicture: parts.picture !== undefined };
      }
      return undefined;
    },
    async composeMark(surface, composition) {
      const node = await composition({ ...partsFor(surface), words: { title: '' } });
      if (!node) throw new RangeError('A card without words must stand on every surface.');
      return node;
    },
  };
}

function nameOf(brand: BrandReader): string {
  return brand.fact('name');
}

function showsPicture(node: CardNode): boolean {
  if (node.type !== 'container') return false;
  return node.className === 'picture' || node.children.some(showsPicture);
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
