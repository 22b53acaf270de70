import { isJSXAttribute, isStringLiteral } from '@babel/types';
import { findBreaches } from '../../../rules/find-breaches.js';
import type { Rule } from '../../../rules/rule.js';
import { attributeNameOf } from '../../../syntax/attribute-name-of.js';

export const noUncheckedSources: Rule = {
  id: 'html/no-unchecked-sources',
  why: 'These attributes hold several addresses or a whole document, and no rule checks what is inside.',
  check: (source) =>
    findBreaches(source, (node) => {
      const name = attributeNameOf(node)?.toLowerCase();
      if (!isJSXAttribute(node) || !name || !/^(srcset|imagesrcset|srcdoc)$/.test(name)) return undefined;
      return isStringLiteral(node.value)
        ? undefined
        : { message: `${name} is computed.`, fix: 'Use `src`, or a <picture> with one address a source.' };
    }),
};
