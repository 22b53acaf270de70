import { isJSXAttribute, isStringLiteral } from '@babel/types';
import { attributeNameOf } from '../syntax/attribute-name-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

const idReferences =
  /^(id|for|htmlFor|aria-(labelledby|describedby|controls|owns|activedescendant|details|errormessage))$/;

export const idsFromProps: Rule = {
  id: 'ids-from-props',
  why: 'A component may stand on a page twice, and one made at random differs between server and browser.',
  check: (source) =>
    findBreaches(source, (node) => {
      const name = attributeNameOf(node);
      if (!isJSXAttribute(node) || name === undefined || !idReferences.test(name)) return undefined;
      return isStringLiteral(node.value)
        ? {
            message: `${name} is the same wherever the component stands.`,
            fix: 'Require an `id` prop in the contract and build ids from it.',
          }
        : undefined;
    }),
};
