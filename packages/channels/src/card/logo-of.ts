import type { BrandReader } from '../brand/brand-reader.js';
import type { CardArt } from './card-art.js';
import type { CardLook } from './card-look.js';
import type { CardNode } from './card-node.js';
import { imageOf } from './image-of.js';

/** The least height that any brand's guidelines allow its logo, in CSS pixels. */
export const leastLogoHeight = 24;

/** A brand's logo as it is set, with the room it keeps around itself. */
export interface SetLogo {
  node: CardNode;
  width: number;
  height: number;
  /** Half of its height on each side, where nothing else stands. */
  clear: number;
}

/**
 * Set a brand's logo as high as in the header of its pages or as it is wanted, or lower where there is less room, but not below
 * its least height; its name in type where it has none.
 */
export function logoOf(
  { look, art, brand }: { look: CardLook; art: CardArt; brand: BrandReader },
  most = Number.POSITIVE_INFINITY,
  wanted = look.size('header.logo-height'),
): SetLogo {
  const height = Math.max(leastLogoHeight, Math.min(wanted, most));
  const { logo } = art;
  if (logo) {
    const width = (height * logo.width) / logo.height;
    return { node: imageOf(logo, { width, height }, brand.fact('logo').alt), width, height, clear: height / 2 };
  }
  const { size, lineHeight } = look.type('typography.heading-3');
  const words = brand.fact('name');
  const name = look.text(words, 'typography.heading-3', 'color.text.default', { whiteSpace: 'nowrap' });
  // Wide enough for any letters: names are short, and nothing stands beside them.
  return { node: name, width: words.length * size * 0.75, height: size * lineHeight, clear: height / 2 };
}
