import {
  isBinaryExpression,
  isBooleanLiteral,
  isJSXAttribute,
  isJSXExpressionContainer,
  isUnaryExpression,
  type Node,
} from '@babel/types';
import { attributeNameOf } from '../syntax/attribute-name-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const ariaInWords: Rule = {
  id: 'aria-in-words',
  why: 'ARIA knows the words "true" and "false"; frameworks disagree on what becomes of a boolean.',
  check: (source) =>
    findBreaches(source, (node) => {
      const name = attributeNameOf(node);
      if (!isJSXAttribute(node) || !name?.startsWith('aria-')) return undefined;
      const value = isJSXExpressionContainer(node.value) ? node.value.expression : node.value;
      if (value !== null && !isBoolean(value)) return undefined;
      return {
        message: `${name} is a boolean.`,
        fix: `Write a word: ${name}={CONDITION ? 'true' : 'false'}, or undefined to leave it out.`,
      };
    }),
};

function isBoolean(value: Node | null | undefined): boolean {
  return (
    isBooleanLiteral(value) ||
    isUnaryExpression(value, { operator: '!' }) ||
    (isBinaryExpression(value) && /^([!=]==?|[<>]=?|in|instanceof)$/.test(value.operator))
  );
}
