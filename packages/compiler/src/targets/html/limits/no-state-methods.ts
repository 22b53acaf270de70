import { isCallExpression, isJSXAttribute, isJSXExpressionContainer, isOptionalCallExpression } from '@babel/types';
import { findBreaches } from '../../../rules/find-breaches.js';
import type { Rule } from '../../../rules/rule.js';
import { attributeNameOf } from '../../../syntax/attribute-name-of.js';
import { memberOf } from '../../../syntax/member-of.js';

export const noStateMethods: Rule = {
  id: 'html/no-state-methods',
  why: 'An html function has no state: it is called once, with props.',
  check: (source) =>
    findBreaches(source, (node, around) => {
      if (!isCallExpression(node) && !isOptionalCallExpression(node)) return undefined;
      const name = memberOf('state', node.callee);
      const isInMarkup = around.some((each) => isJSXExpressionContainer(each));
      const isHandler = around.some((each) => isJSXAttribute(each) && /^on[A-Z]/.test(attributeNameOf(each) ?? ''));
      return name !== undefined && isInMarkup && !isHandler
        ? { message: `The markup calls state.${name}().`, fix: 'Write the expression in the markup, from props.' }
        : undefined;
    }),
};
