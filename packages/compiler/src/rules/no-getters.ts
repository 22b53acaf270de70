import { isObjectMethod } from '@babel/types';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const noGetters: Rule = {
  id: 'no-getters',
  why: 'A getter becomes a function on some targets and a stale value on others.',
  check: (source) =>
    findBreaches(source, (node) =>
      isObjectMethod(node) && node.kind !== 'method'
        ? { message: 'State has a getter or setter.', fix: 'Write the expression where it is used in the markup.' }
        : undefined,
    ),
};
