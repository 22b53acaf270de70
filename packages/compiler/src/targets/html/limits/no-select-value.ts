import { isJSXElement } from '@babel/types';
import { findBreaches } from '../../../rules/find-breaches.js';
import type { Rule } from '../../../rules/rule.js';
import { attributeNameOf } from '../../../syntax/attribute-name-of.js';
import { tagOf } from '../../../syntax/tag-of.js';

export const noSelectValue: Rule = {
  id: 'html/no-select-value',
  why: 'HTML says which option is chosen on the option, and the html function would have to compare them all.',
  check: (source) =>
    findBreaches(source, (node) => {
      if (!isJSXElement(node) || tagOf(node) !== 'select') return undefined;
      return node.openingElement.attributes.some((each) => /^(value|defaultValue)$/.test(attributeNameOf(each) ?? ''))
        ? { message: 'A select has a value.', fix: 'Use radio buttons, or say `selected` on the option.' }
        : undefined;
    }),
};
