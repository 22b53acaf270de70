import { reservedSlug } from '@pantograph/content';
import type { Rule } from '../rule.js';

/** A document's address is not one that the site needs itself. */
export const slugReserved: Rule = {
  id: 'slug-reserved',
  severity: 'error',
  appliesTo: ['page', 'post'],
  docs: 'docs/rules/slug-reserved.md',
  check({ type, slug }, { brand }) {
    const reason = slug === '' ? undefined : reservedSlug(type, slug, brand.locales);
    if (reason === undefined) return [];
    return [{ path: 'slug', message: `The slug "${slug}" ${reason}.`, fix: 'Choose another slug.' }];
  },
};
