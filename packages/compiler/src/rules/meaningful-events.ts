import { memberOf } from '../syntax/member-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

const native =
  /^on(Click|DblClick|Input|Change|Toggle|Submit|Reset|Focus|Blur|Key\w*|Mouse\w*|Pointer\w*|Touch\w*|Drag\w*|Drop|Scroll|Wheel|Load|Error|Select|Invalid|Copy|Cut|Paste|Close|Cancel)$/;

export const meaningfulEvents: Rule = {
  id: 'meaningful-events',
  why: "Native events pass through to the root, so a callback with a native event's name would be told twice.",
  check: (source) =>
    findBreaches(source, (node) => {
      const name = memberOf('props', node);
      if (name === undefined || !native.test(name)) return undefined;
      return {
        message: `The callback ${name} has the name of a native event.`,
        fix: 'Name it for what it means and pass the value: onOpenChange(open), onValueChange(value).',
      };
    }),
};
