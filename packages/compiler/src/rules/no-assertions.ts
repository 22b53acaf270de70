import { isTSNonNullExpression } from '@babel/types';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const noAssertions: Rule = {
  id: 'no-assertions',
  why: 'Types are dropped on the way, so the generated code no longer knows, and its type check fails.',
  check: (source) =>
    findBreaches(source, (node) =>
      isTSNonNullExpression(node)
        ? {
            message: 'A value is asserted to be there with "!".',
            fix: 'Ask for it around this place, or copy the prop to a const in the state method and test that.',
          }
        : undefined,
    ),
};
