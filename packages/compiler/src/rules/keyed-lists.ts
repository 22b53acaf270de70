import {
  isArrowFunctionExpression,
  isIdentifier,
  isJSXElement,
  isJSXExpressionContainer,
  type Node,
} from '@babel/types';
import { attributeNameOf } from '../syntax/attribute-name-of.js';
import { isListCallback } from '../syntax/is-list-callback.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const keyedLists: Rule = {
  id: 'keyed-lists',
  why: 'Without a stable key, a list that changes order carries what readers typed or opened to the wrong item.',
  check: (source) =>
    findBreaches(source, (node, around) => {
      if (!isArrowFunctionExpression(node) || !isListCallback(around)) return undefined;
      if (!isJSXElement(node.body)) return undefined;
      const index = node.params[1];
      const [key] = keysOf(node.body);
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

function keysOf(element: Extract<Node, { type: 'JSXElement' }>): (Node | null | undefined)[] {
  return element.openingElement.attributes
    .filter((attribute) => attributeNameOf(attribute) === 'key')
    .map((attribute) => ('value' in attribute ? attribute.value : undefined))
    .map((value) => (isJSXExpressionContainer(value) ? value.expression : value));
}
