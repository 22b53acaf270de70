import { isJSXExpressionContainer, isStringLiteral } from '@babel/types';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const visibleSpace: Rule = {
  id: 'visible-space',
  why: 'Mitosis drops text that is only white space.',
  check: (source) =>
    findBreaches(source, (node, around) =>
      isJSXExpressionContainer(node) &&
      isStringLiteral(node.expression) &&
      node.expression.value.trim() === '' &&
      around.at(-1)?.type === 'JSXElement'
        ? {
            message: 'A space stands alone between elements.',
            fix: 'Make the gap in CSS, or put the space into a text beside it.',
          }
        : undefined,
    ),
};
