import { documentFields } from '@pantograph/content';
import type { Control } from '@pantograph/contract';
import type { Rule } from '../rule.js';

const heading = /<h([1-6])\b/g;
const controls: readonly Control[] = ['rich-text'];

/** Headings in a text go down one step at a time, so that its outline can be followed by ear. */
export const headingOrder: Rule = {
  id: 'heading-order',
  severity: 'warning',
  appliesTo: ['post', 'page'],
  docs: 'docs/rules/heading-order.md',
  check(document) {
    return documentFields(document, controls).flatMap(({ path, value }) => {
      let last = document.type === 'post' ? 1 : 2;
      for (const [, level] of String(value).matchAll(heading)) {
        const depth = Number(level);
        if (depth > last + 1) {
          return [
            {
              path,
              message: `A heading of depth ${depth} follows one of depth ${last}.`,
              fix: 'Use one "#" more than the heading above it, not two.',
            },
          ];
        }
        last = depth;
      }
      return [];
    });
  },
};
