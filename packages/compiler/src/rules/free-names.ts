import { isArrowFunctionExpression, isIdentifier } from '@babel/types';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

const taken = new Set(
  'props state slots attributes own html raw flag style attribute stateAttribute openRoot escapeHtml safeUrl joinClasses'.split(
    ' ',
  ),
);

export const freeNames: Rule = {
  id: 'free-names',
  why: 'The generated code has variables of its own.',
  check: (source) =>
    findBreaches(source, (node) => {
      if (!isArrowFunctionExpression(node)) return undefined;
      const name = node.params
        .map((each) => (isIdentifier(each) ? each.name : ''))
        .find((each) => taken.has(each) || /^html\d/.test(each));
      return name === undefined
        ? undefined
        : { message: `A parameter is called "${name}".`, fix: 'Name it for the item: plan, link, question.' };
    }),
};
