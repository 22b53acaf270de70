import {
  isArrowFunctionExpression,
  isCallExpression,
  isJSXAttribute,
  isJSXExpressionContainer,
  type Node,
} from '@babel/types';
import { attributeNameOf } from '../syntax/attribute-name-of.js';
import { memberOf } from '../syntax/member-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const oneCallHandlers: Rule = {
  id: 'one-call-handlers',
  why: 'Templates of other frameworks take one call there, not statements.',
  check: (source) =>
    findBreaches(source, (node) => {
      const name = attributeNameOf(node);
      if (!isJSXAttribute(node) || name === undefined || !/^on[A-Z]/.test(name)) return undefined;
      const handler = isJSXExpressionContainer(node.value) ? node.value.expression : node.value;
      return isOneCall(handler)
        ? undefined
        : {
            message: `The handler ${name} is more than one call of a state method.`,
            fix: `Move what it does into a method of useStore and write: ${name}={(event) => state.handle(event)}`,
          };
    }),
};

function isOneCall(handler: Node | null | undefined): boolean {
  if (!isArrowFunctionExpression(handler) || !isCallExpression(handler.body)) return false;
  return memberOf('state', handler.body.callee) !== undefined;
}
