import type { ChannelFormat } from '../channel.js';

const source =
  'Google Ads and Campaign Manager, HTML5 creatives (150 kB, animation of 30 seconds at most, clickTag): https://support.google.com/google-ads/answer/1722096, https://support.google.com/campaignmanager/answer/2672545; IAB New Ad Portfolio (sizes): https://www.iab.com/newadportfolio/';

/** How a banner lies, which decides how it is composed. */
export type BannerShape = 'rectangle' | 'tower' | 'leaderboard' | 'billboard' | 'strip';

/** A display size as a format of the channel. */
export interface BannerSize extends ChannelFormat {
  shape: BannerShape;
  limits: { widthPx: number; heightPx: number; bytes: number; seconds: number };
  source: string;
}

function size(widthPx: number, heightPx: number, label: string, shape: BannerShape): BannerSize {
  const limits = { widthPx, heightPx, bytes: 150_000, seconds: 15 };
  return { name: `${widthPx}x${heightPx}`, label, shape, limits, source };
}

/** Every size there are banners for. */
export const bannerSizes: readonly BannerSize[] = [
  size(300, 250, 'Medium rectangle', 'rectangle'),
  size(728, 90, 'Leaderboard', 'leaderboard'),
  size(160, 600, 'Wide skyscraper', 'tower'),
  size(320, 50, 'Mobile banner', 'strip'),
  size(300, 600, 'Half page', 'tower'),
  size(970, 250, 'Billboard', 'billboard'),
  size(336, 280, 'Large rectangle', 'rectangle'),
  size(320, 100, 'Large mobile banner', 'strip'),
];
