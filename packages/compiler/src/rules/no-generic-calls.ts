import { isCallExpression, isIdentifier, isOptionalCallExpression } from '@babel/types';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const noGenericCalls: Rule = {
  id: 'no-generic-calls',
  why: 'Some generators read the "<" of a type argument as the start of an element.',
  check: (source) =>
    findBreaches(source, (node) => {
      if (!isCallExpression(node) && !isOptionalCallExpression(node)) return undefined;
      if (!node.typeParameters || isIdentifier(node.callee, { name: 'useRef' })) return undefined;
      if (isIdentifier(node.callee, { name: 'useStore' })) return undefined;
      return {
        message: 'A call has type arguments.',
        fix: 'Leave them out and narrow the result with `as` or a test.',
      };
    }),
};
