import { localeAddress } from '@pantograph/content/addresses';
import { environment } from '../environment.ts';
import { brandOf } from '../project/brands.ts';

/** Say where a brand's site has the pages that draw drafts, by language; nothing where the CMS was not told of sites. */
export function shellAddresses(brand: string): Record<string, string> {
  const site = environment.siteUrl?.replace('{brand}', brand);
  if (site === undefined) return {};
  const { locales, defaultLocale } = brandOf(brand);
  return Object.fromEntries(
    locales.map((locale) => [locale, `${site}${localeAddress(locale, { defaultLocale })}preview/`]),
  );
}
