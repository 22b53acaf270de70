import { isJSXMemberExpression, isJSXOpeningElement } from '@babel/types';
import { findBreaches } from '../../../rules/find-breaches.js';
import type { Rule } from '../../../rules/rule.js';

export const noDynamicTags: Rule = {
  id: 'html/no-dynamic-tags',
  why: 'The name of an element is part of what is written once, when the component is compiled.',
  check: (source) =>
    findBreaches(source, (node) =>
      isJSXOpeningElement(node) && isJSXMemberExpression(node.name)
        ? {
            message: 'The tag of an element is computed.',
            fix: 'Write the elements out, one in each branch of a condition.',
          }
        : undefined,
    ),
};
