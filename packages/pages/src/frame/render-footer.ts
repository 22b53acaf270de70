import { footer } from '@pantograph/html/footer';
import type { PageBrand, PageContext } from '../page-context.js';
import type { FrameSettings } from './frame-settings.js';
import { logoOf } from './render-header.js';
import { socialLinks } from './social-links.js';

/** Render the foot of every page of a brand in one language. The links of the settings are resolved already. */
export function renderFooter(brand: PageBrand, settings: FrameSettings, context: Pick<PageContext, 'locale'>): string {
  const { tagline, columns, note } = settings.footer;
  const logo = logoOf(brand);
  const social = socialLinks(brand.social);
  const variant = brand.variants.footer as 'columns' | 'statement' | undefined;
  return footer({
    ...(variant && { variant }),
    brandName: brand.name,
    ...(logo && { logo }),
    ...(tagline && { tagline }),
    ...(columns.length > 0 && {
      columns: columns.map(({ title, links }) => ({ title, links: links.map(({ label, href }) => ({ label, href })) })),
    }),
    ...(social.length > 0 && { social }),
    legal: brand.legal[context.locale] ?? brand.legal[brand.defaultLocale] ?? brand.name,
    ...(note && { note }),
  });
}
