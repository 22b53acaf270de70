import type { CardSurface } from '../card/card-surface.js';
import type { SocialNetwork } from './social-network.js';

/** Get what a card of a network is drawn on. Tall cards fill a phone's width, so they are set as for one. */
export function networkSurface({ limits }: SocialNetwork): CardSurface {
  const { pictureWidthPx: width, pictureHeightPx: height } = limits;
  return {
    width,
    height,
    density: height >= width ? width / 450 : width / 600,
    safe: { top: limits.safeTopPx, right: limits.safeRightPx, bottom: limits.safeBottomPx, left: limits.safeLeftPx },
  };
}
