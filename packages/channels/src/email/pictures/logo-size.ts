import type { ChannelBrand } from '../../brand/channel-brand.js';
import type { EmailStyle } from '../style/email-style.js';

/** How large a logo stands in an email with its clear space around it, in CSS pixels. */
export function logoSize(
  { logo }: Pick<ChannelBrand, 'logo'>,
  style: Pick<EmailStyle, 'px'>,
): { width: number; height: number; clear: number } {
  const height = style.px('header.logo-height');
  // Both demo brands ask for half of their sign's height at most.
  const clear = Math.round(height / 2);
  return { width: Math.round((logo.width / logo.height) * height) + clear * 2, height: height + clear * 2, clear };
}
