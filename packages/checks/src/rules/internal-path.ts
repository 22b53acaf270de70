import { documentLinks } from '../document-links.js';
import type { Rule } from '../rule.js';

/** Links that are written as an address of our own site lead to a page of it. */
export const internalPath: Rule = {
  id: 'internal-path',
  severity: 'warning',
  appliesTo: ['page', 'post', 'settings'],
  docs: 'docs/rules/internal-path.md',
  check(document, { isPublished }) {
    if (!isPublished) return [];
    return documentLinks(document).flatMap(({ path, href }) => {
      if (!/^\/(?!\/)/.test(href)) return [];
      const address = href.replace(/[?#].*$/, '');
      if (isPublished(address)) return [];
      return [
        {
          path,
          message: `The site has no page at ${address}.`,
          fix: 'Write page:KEY or post:KEY: such a link follows its page wherever it moves.',
        },
      ];
    });
  },
};
