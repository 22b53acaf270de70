import { direction } from '@pantograph/pages';

/** Say in which language words of a section are, so that they stand in its fonts and run its way. */
export function wordsIn(locale: string): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: locale, dir: direction(locale) };
}
