import { localeAddress } from '@pantograph/content/addresses';
import { environment } from '../environment.ts';
import { brandOf, brands } from '../project/brands.ts';
import { siteAddress } from '../project/site-address.ts';

/** Say where a brand's site has the pages that draw drafts, by language; nothing where the CMS was not told of sites. */
export function shellAddresses(brand: string): Record<string, string> {
  if (environment.siteUrl === undefined) return {};
  const { locales, defaultLocale } = brandOf(brand);
  return Object.fromEntries(
    locales.map((locale) => [locale, siteAddress(brand, `${localeAddress(locale, { defaultLocale })}preview/`)]),
  );
}

/** List the origins of all pages that draw drafts. */
export function shellOrigins(): string[] {
  const addresses = [...brands.keys()].flatMap((brand) => Object.values(shellAddresses(brand)));
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
