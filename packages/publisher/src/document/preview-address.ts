import { type AddressBrand, localeAddress } from '@pantograph/content';

/** Get where drafts in a locale are shown: `/preview/`, `/de/preview/`. No page may have this slug. */
export function previewAddress(locale: string, brand: AddressBrand): string {
  return `${localeAddress(locale, brand)}preview/`;
}
