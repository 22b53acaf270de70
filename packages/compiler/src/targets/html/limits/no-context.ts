import { isCallExpression, isIdentifier } from '@babel/types';
import { findBreaches } from '../../../rules/find-breaches.js';
import type { Rule } from '../../../rules/rule.js';

export const noContext: Rule = {
  id: 'html/no-context',
  why: 'An html function sees its parameters and nothing around it.',
  check: (source) =>
    findBreaches(source, (node) =>
      isCallExpression(node) && isIdentifier(node.callee) && /^(use|set)Context$/.test(node.callee.name)
        ? { message: 'The component uses context.', fix: 'Pass what is needed as a prop.' }
        : undefined,
    ),
};
