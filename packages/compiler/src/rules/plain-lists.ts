import { isArrowFunctionExpression, isIdentifier, isJSXElement, type Node } from '@babel/types';
import { attributeNameOf } from '../syntax/attribute-name-of.js';
import { isListCallback } from '../syntax/is-list-callback.js';
import { tagOf } from '../syntax/tag-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const plainLists: Rule = {
  id: 'plain-lists',
  why: 'Mitosis reads the names of the parameters and one element, and drops the rest.',
  check: (source) =>
    findBreaches(source, (node, around) => {
      if (isJSXElement(node) && tagOf(node) === 'For' && !hasOnlyEach(node)) {
        return { message: '<For> has attributes other than `each`.', fix: 'Write <For each={props.items}>.' };
      }
      if (!isArrowFunctionExpression(node) || !isListCallback(around)) return undefined;
      if (node.params.every((parameter) => isIdentifier(parameter)) && isJSXElement(node.body)) return undefined;
      return {
        message: 'The callback of a list takes parameters apart, or does more than give one element.',
        fix: 'Write (item) => <li key={item.label}>{item.label}</li>, without braces around parameter or body.',
      };
    }),
};

function hasOnlyEach(element: Extract<Node, { type: 'JSXElement' }>): boolean {
  const { attributes } = element.openingElement;
  return attributes.length === 1 && attributeNameOf(attributes[0]) === 'each';
}
