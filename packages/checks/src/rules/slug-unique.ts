import { address } from '@pantograph/content';
import type { Rule } from '../rule.js';

/** No two documents of a brand have the same address. */
export const slugUnique: Rule = {
  id: 'slug-unique',
  severity: 'error',
  appliesTo: ['page', 'post', 'author'],
  docs: 'docs/rules/slug-unique.md',
  check(document, { brand, documentAt }) {
    const wanted = address(document, brand);
    const holder = documentAt?.(wanted);
    if (holder === undefined || holder === document.id) return [];
    return [
      {
        path: 'slug',
        message: `The address ${wanted} is taken by ${holder}.`,
        fix: 'Give one of the two another slug.',
      },
    ];
  },
};
