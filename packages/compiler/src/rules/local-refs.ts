import {
  isIdentifier,
  isJSXAttribute,
  isJSXExpressionContainer,
  isJSXOpeningElement,
  isReturnStatement,
} from '@babel/types';
import { attributeNameOf } from '../syntax/attribute-name-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const localRefs: Rule = {
  id: 'local-refs',
  why: "The root's ref belongs to the caller, and a ref that is passed around works on one target only.",
  check: (source) =>
    findBreaches(source, (node, around) => {
      if (!isJSXAttribute(node) || attributeNameOf(node) !== 'ref') return undefined;
      const value = isJSXExpressionContainer(node.value) ? node.value.expression : node.value;
      const element = around.findLastIndex((each) => isJSXOpeningElement(each));
      if (isReturnStatement(around[element - 2])) {
        return { message: 'The root has a ref of its own.', fix: 'Put the ref on an element inside the root.' };
      }
      return isIdentifier(value)
        ? undefined
        : {
            message: 'This ref is not a local one.',
            fix: 'Declare it here: const field = useRef<HTMLInputElement>(null).',
          };
    }),
};
