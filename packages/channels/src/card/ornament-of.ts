import type { CardArt } from './card-art.js';
import type { CardLook } from './card-look.js';
import { box, type CardNode } from './card-node.js';
import { imageOf } from './image-of.js';

/**
 * Dress a surface with the brand's corner: one that stands grows from the lower edge at the end of the lines, one that lies
 * comes in from the upper corner there.
 *
 * @param reach how far it may reach in from the end, in CSS pixels
 */
export function cornerOf({ corner }: CardArt, look: CardLook, reach: number): CardNode | undefined {
  if (!corner) return undefined;
  const stands = corner.height > corner.width;
  const ratio = corner.width / corner.height;
  const width = stands ? Math.min(reach, look.height * 1.08 * ratio) : reach;
  const height = width / ratio;
  const place = stands
    ? { bottom: `${-height * 0.06}px`, [look.end]: `${Math.max(0, (reach - width) / 2)}px` }
    : { top: '0px', [look.end]: '0px' };
  const turned = look.isRtl ? { transform: 'scaleX(-1)' } : {};
  return imageOf(corner, { width, height }, '', { position: 'absolute', ...place, ...turned });
}

/** Lay the brand's border along the lower edge, where the brand rules its pages. */
export function baselineOf({ rule }: CardArt, look: CardLook): CardNode | undefined {
  if (!rule || look.size('section.rule-width') === 0) return undefined;
  const height = look.size('ornament.rule-size');
  const width = (height * rule.width) / rule.height;
  const count = Math.ceil(look.width / width);
  const tiles = Array.from({ length: count }, () => imageOf(rule, { width, height }));
  return box({ position: 'absolute', bottom: '0px', left: '0px', width: `${look.width}px`, overflow: 'hidden' }, tiles);
}
