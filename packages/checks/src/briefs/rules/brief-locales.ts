import type { BriefRule, BriefRuleFinding } from '../brief-rule.js';
import { briefTexts } from '../brief-texts.js';

/** A brief asks for languages that the brand has, and speaks in no others. */
export const briefLocales: BriefRule = {
  id: 'brief-locales',
  severity: 'error',
  docs: 'docs/rules/brief-locales.md',
  check(brief, { brand }) {
    const { locales = [], language = brand.defaultLocale } = brief;
    const known = brand.locales.join(', ');
    const foreign = (path: string, locale: string): BriefRuleFinding[] =>
      brand.locales.includes(locale)
        ? []
        : [
            {
              path,
              message: `The brand ${brand.id} has no language "${locale}"; nothing was made in it.`,
              fix: `Use one of: ${known}. Or add the language to brand.yaml.`,
            },
          ];
    const spoken = new Map(briefTexts(brief, language).map(({ locale, path }) => [locale, path]));
    spoken.delete(language);
    return [
      ...locales.flatMap((locale, index) => foreign(`locales.${index}`, locale)),
      ...(brief.language === undefined ? [] : foreign('language', brief.language)),
      ...[...spoken].flatMap(([locale, path]) => (locales.includes(locale) ? [] : foreign(path, locale))),
    ];
  },
};
