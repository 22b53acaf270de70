import type { BrandWords } from '@pantograph/tokens/brand';
import type { KnownWords } from './channel-words.js';
import { wordsByLanguage } from './words-by-language.js';

/** Signs of no language, where a brand alone has words. */
const usual = { quotes: ['“', '”'], stop: '.', joint: ' ' } as const;

/**
 * Get what channels say of their own in a language: a brand's own words (`words` in brand.yaml), then ours. What neither has is
 * missing: no other language stands in.
 */
export function wordsOf(locale: string, own: Readonly<Record<string, BrandWords>> = {}): KnownWords {
  const names = namesOf(locale);
  const known = <Words>(all: Readonly<Record<string, Words>>) =>
    names.map((name) => all[name]).find((words) => words !== undefined);
  return { ...usual, ...known(wordsByLanguage), ...known(own) };
}

/** Name a language from its nearest name to its widest: `zh-TW` is `zh-TW`, `zh-Hant`, `zh`. */
function namesOf(locale: string): string[] {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return [...new Set([locale, `${language}-${script}`, language === 'no' ? 'nb' : language])];
  } catch {
    return [locale];
  }
}
