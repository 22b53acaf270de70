import {
  isArrowFunctionExpression,
  isCallExpression,
  isIdentifier,
  isJSXElement,
  isJSXExpressionContainer,
  isMemberExpression,
  isOptionalCallExpression,
  isOptionalMemberExpression,
  type Node,
} from '@babel/types';
import { attributeNameOf } from './attribute-name-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';
import { tagOf } from './tag-of.js';

export const keyedLists: Rule = {
  id: 'keyed-lists',
  why: 'Without a stable key, a list that changes order carries what readers typed or opened to the wrong item.',
  check: (source) =>
    findBreaches(source, (node, around) => {
      if (!isArrowFunctionExpression(node) || !isListCallback(around)) return undefined;
      const index = node.params[1];
      const keys = isJSXElement(node.body) ? keysOf(node.body) : [];
      const [key] = keys;
      if (key === undefined) {
        return {
          message: 'An item of a list has no key.',
          fix: 'Give its element one from the item: key={item.label}.',
        };
      }
      return isIdentifier(index) && isIdentifier(key, { name: index.name })
        ? { message: 'The key of a list is the index.', fix: 'Use something of the item that stays with it.' }
        : undefined;
    }),
};

function isListCallback(around: readonly Node[]): boolean {
  const [element, parent] = [around.at(-2), around.at(-1)];
  if (isJSXExpressionContainer(parent)) return tagOf(element) === 'For';
  if (!isCallExpression(parent) && !isOptionalCallExpression(parent)) return false;
  const { callee } = parent;
  if (!isMemberExpression(callee) && !isOptionalMemberExpression(callee)) return false;
  return isIdentifier(callee.property, { name: 'map' });
}

function keysOf(element: Extract<Node, { type: 'JSXElement' }>): (Node | null | undefined)[] {
  return element.openingElement.attributes
    .filter((attribute) => attributeNameOf(attribute) === 'key')
    .map((attribute) => ('value' in attribute ? attribute.value : undefined))
    .map((value) => (isJSXExpressionContainer(value) ? value.expression : value));
}
