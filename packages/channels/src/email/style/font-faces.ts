import type { ChannelBrand } from '../../brand/channel-brand.js';

/** Write the brand's faces for the clients that load any: those in use, upright, of the scripts of the language. */
export function fontFaces({ fonts, host }: ChannelBrand, locale: string, families: ReadonlySet<string>): string {
  const subsets = new Set(/^ar\b/.test(locale) ? ['latin', 'arabic'] : ['latin']);
  return fonts
    .filter(({ family, subset, style }) => families.has(family) && subsets.has(subset) && style === 'normal')
    .map(
      ({ family, file, weight }) =>
        `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};src:url('${host}/brand/${file}') format('woff2')}`,
    )
    .join('');
}
