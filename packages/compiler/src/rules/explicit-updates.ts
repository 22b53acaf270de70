import { isArrayExpression, isCallExpression, isIdentifier } from '@babel/types';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const explicitUpdates: Rule = {
  id: 'explicit-updates',
  why: 'Without a list it runs after every drawing on some targets and never on others.',
  check: (source) =>
    findBreaches(source, (node) => {
      if (!isCallExpression(node) || !isIdentifier(node.callee, { name: 'onUpdate' })) return undefined;
      const [, list] = node.arguments;
      return isArrayExpression(list) && list.elements.length > 0
        ? undefined
        : {
            message: 'onUpdate does not say what it depends on.',
            fix: 'List it: onUpdate(() => { ... }, [props.open]).',
          };
    }),
};
