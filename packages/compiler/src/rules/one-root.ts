import { isJSXElement, isReturnStatement } from '@babel/types';
import { componentFunction } from '../syntax/component-function.js';
import { tagOf } from '../syntax/tag-of.js';
import type { Rule } from './rule.js';

export const oneRoot: Rule = {
  id: 'one-root',
  why: 'The root takes the attributes, class and ref that a caller gives, so there has to be exactly one, always.',
  check: (source) => {
    const component = componentFunction(source);
    const returned = component?.body.body.find((statement) => isReturnStatement(statement));
    const root = returned?.argument;
    if (isJSXElement(root) && !['Show', 'For', 'Slot', 'Fragment'].includes(tagOf(root) ?? '')) return [];
    return [
      {
        line: (returned ?? component)?.loc?.start.line ?? 1,
        message: component
          ? 'The component does not return one element.'
          : 'The file has no `export default function`.',
        fix: component
          ? 'Return one element or component, and put conditions and lists inside it.'
          : 'Write `export default function NAME(props: NAMEProps) { return (...); }`.',
      },
    ];
  },
};
