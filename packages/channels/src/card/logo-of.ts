import type { ChannelBrand } from '../brand/channel-brand.js';
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
 * Set a brand's logo as high as in the header of its pages, or lower where there is less room, but not below its least height;
 * its name in type where it has none.
 */
export function logoOf(
  { look, art, brand }: { look: CardLook; art: CardArt; brand: ChannelBrand },
  most = Number.POSITIVE_INFINITY,
): SetLogo {
  const height = Math.max(leastLogoHeight, Math.min(look.size('header.logo-height'), most));
  if (art.logo) {
    const width = (height * art.logo.width) / art.logo.height;
    return { node: imageOf(art.logo, { width, height }, brand.logo.alt), width, height, clear: height / 2 };
  }
  const { size, lineHeight } = look.type('typography.heading-3');
  const name = look.text(brand.name, 'typography.heading-3', 'color.text.default', { whiteSpace: 'nowrap' });
  // Wide enough for any letters: names are short, and nothing stands beside them.
  return { node: name, width: brand.name.length * size * 0.75, height: size * lineHeight, clear: height / 2 };
}
