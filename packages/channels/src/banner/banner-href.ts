import type { CardFinding } from '../card/card-studio.js';
import type { ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { measuredLink } from '../links/measured-link.js';
import type { BannerSize } from './banner-sizes.js';

/** Find where a banner leads: what its document asks for, else the document itself. */
export function bannerHref(
  { action, url, key }: ChannelDocument,
  size: BannerSize,
  { brand, campaign }: ChannelSetting,
): { href: string; finding?: CardFinding } {
  const wanted = action?.href ?? url;
  const isWeb = /^https?:\/\//i.test(wanted) && URL.canParse(wanted);
  const href = isWeb ? wanted : brand.host;
  const place = campaign !== undefined && { campaign, channel: 'banner' as const, format: size.name, content: key };
  const measured = place ? measuredLink(href, brand.host, place) : href;
  if (isWeb) return { href: measured };
  return {
    href: measured,
    finding: {
      rule: 'banner-link',
      severity: 'warning',
      path: action ? 'action.href' : 'url',
      message: `A banner cannot lead to "${wanted}", so it leads to ${brand.host}.`,
      fix: 'Give it an address that begins with https://.',
    },
  };
}
