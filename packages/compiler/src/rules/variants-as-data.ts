import { isJSXAttribute, isStringLiteral } from '@babel/types';
import { attributeNameOf } from '../syntax/attribute-name-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const variantsAsData: Rule = {
  id: 'variants-as-data',
  why: 'A class that is computed collides with the one a caller adds, and style sheets read data attributes as well.',
  check: (source) =>
    findBreaches(source, (node) => {
      const name = attributeNameOf(node);
      if (!isJSXAttribute(node) || (name !== 'class' && name !== 'className')) return undefined;
      return isStringLiteral(node.value)
        ? undefined
        : {
            message: 'A class is computed.',
            fix: 'Keep one fixed class and say the variant as data: data-variant={props.variant}.',
          };
    }),
};
