import type { Locale } from 'payload';
import { brands } from './brands.ts';

/** The language that documents begin in. */
export const defaultLocale = [...brands.values()][0]?.defaultLocale ?? 'en';

/** The languages of all brands, named in themselves. */
export const locales: Pick<Locale, 'code' | 'label' | 'rtl'>[] = [
  ...new Set([defaultLocale, ...[...brands.values()].flatMap(({ locales }) => locales)]),
].map((code) => ({
  code,
  label: capitalised(new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code, code),
  rtl: isRightToLeft(code),
}));

function capitalised(name: string, locale: string): string {
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

function isRightToLeft(code: string): boolean {
  const locale = new Intl.Locale(code).maximize();
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(locale.script ?? '');
}
