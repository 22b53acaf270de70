import type { Rule } from '../rule.js';

/** A document is in a language that its brand speaks. */
export const localeKnown: Rule = {
  id: 'locale-known',
  severity: 'error',
  appliesTo: ['page', 'post', 'author', 'settings'],
  docs: 'docs/rules/locale-known.md',
  check({ locale }, { brand }) {
    if (brand.locales.includes(locale)) return [];
    return [
      {
        path: 'locale',
        message: `The brand ${brand.id} has no locale "${locale}".`,
        fix: `Use one of ${brand.locales.join(', ')}, or add the locale to brand.yaml.`,
      },
    ];
  },
};
