import type { PageBrand } from '@pantograph/pages';

/** Take of a brand what pages need to know: all that a shell may say of it to whoever reads its source. */
export function previewBrand(brand: PageBrand): PageBrand {
  const { id, name, tagline, taglines, locales, defaultLocale, timeZone, host, icon } = brand;
  const { variants, forms, social, themeColor, legal } = brand;
  const { file, alt, width, height } = brand.logo;
  return {
    ...{ id, name, tagline, taglines, locales, defaultLocale, timeZone, host, icon },
    ...{ variants, forms, social, themeColor, legal },
    logo: { file, alt, width, height },
  };
}
