import type { CardSurface } from '../card/card-surface.js';
import type { Composition } from '../card/composition.js';
import type { BannerShape, BannerSize } from './banner-sizes.js';
import { billboardBanner } from './billboard-banner.js';
import { leaderboardBanner } from './leaderboard-banner.js';
import { rectangleBanner } from './rectangle-banner.js';
import { stripBanner } from './strip-banner.js';
import { towerBanner } from './tower-banner.js';

/** How each shape of banner is composed. */
export const compositions: Readonly<Record<BannerShape, Composition>> = {
  rectangle: rectangleBanner,
  tower: towerBanner,
  leaderboard: leaderboardBanner,
  billboard: billboardBanner,
  strip: stripBanner,
};

/** Get what a banner is drawn on: pixel for pixel, with room for its border. */
export function bannerSurface({ limits }: Pick<BannerSize, 'limits'>): CardSurface {
  const edge = Math.min(12, Math.round(limits.heightPx / 7), Math.round(limits.widthPx / 20));
  const safe = { top: edge, right: edge, bottom: edge, left: edge };
  return { width: limits.widthPx, height: limits.heightPx, density: 1, safe };
}
