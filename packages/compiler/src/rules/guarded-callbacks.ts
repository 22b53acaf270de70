import {
  isCallExpression,
  isIfStatement,
  isJSXExpressionContainer,
  isLogicalExpression,
  isObjectMethod,
  isObjectProperty,
  isOptionalCallExpression,
  type Node,
} from '@babel/types';
import { memberOf } from '../syntax/member-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const guardedCallbacks: Rule = {
  id: 'guarded-callbacks',
  why: 'A caller may leave any callback out, and only state methods know the value on every target.',
  check: (source) =>
    findBreaches(source, (node, around) => {
      if (!isCallExpression(node) && !isOptionalCallExpression(node)) return undefined;
      const name = memberOf('props', node.callee);
      if (name === undefined || !/^on[A-Z]/.test(name)) return undefined;
      const isInMethod = around.some((each) => isObjectMethod(each) || isObjectProperty(each));
      if (!isInMethod || around.some((each) => isJSXExpressionContainer(each))) {
        return {
          message: `${name} is called outside a state method.`,
          fix: `Call it in a method of useStore, and that method from the handler: onInput={(event) => state.handleInput(event)}.`,
        };
      }
      const isGuarded =
        isOptionalCallExpression(node) ||
        around.some((each) =>
          mentions(isIfStatement(each) ? each.test : isLogicalExpression(each) ? each.left : null, name),
        );
      return isGuarded
        ? undefined
        : {
            message: `${name} is called without asking whether it is there.`,
            fix: `Write: if (props.${name}) props.${name}(...)`,
          };
    }),
};

function mentions(test: Node | null, name: string): boolean {
  if (!test) return false;
  if (memberOf('props', test) === name) return true;
  return isLogicalExpression(test) && (mentions(test.left, name) || mentions(test.right, name));
}
