import type { Rule } from '../rule.js';

/** A page with a newsletter form is published only when there is somewhere to send the form to. */
export const newsletterAction: Rule = {
  id: 'newsletter-action',
  severity: 'error',
  appliesTo: ['page'],
  docs: 'docs/rules/newsletter-action.md',
  check(document, { brand }) {
    if (document.type !== 'page' || brand.newsletter?.action) return [];
    return document.sections.flatMap(({ section, action }, index) => {
      if (section !== 'newsletter' || action) return [];
      return [
        {
          path: `sections.${index}`,
          message: 'The page asks for an email address, but the brand names no place to send it to.',
          fix: 'Name newsletter: { action: ... } in brand.yaml, or take the section out.',
        },
      ];
    });
  },
};
