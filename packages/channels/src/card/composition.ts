import type { BrandReader } from '../brand/brand-reader.js';
import type { CardArt } from './card-art.js';
import type { CardLook } from './card-look.js';
import type { CardNode } from './card-node.js';
import type { CardPress } from './card-press.js';
import type { CardWords } from './card-words.js';
import type { CardPicture } from './picture-of.js';

/** All that a card is composed of. */
export interface CardParts {
  brand: BrandReader;
  look: CardLook;
  art: CardArt;
  press: CardPress;
  words: CardWords;
  picture?: CardPicture | undefined;
}

/** Compose a card; undefined where its title stands in no type that the brand has. */
export type Composition = (parts: CardParts) => Promise<CardNode | undefined>;
