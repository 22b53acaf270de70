import { isJSXElement, isStringLiteral } from '@babel/types';
import { attributeNameOf } from '../syntax/attribute-name-of.js';
import { tagOf } from '../syntax/tag-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const slotOnce: Rule = {
  id: 'slot-once',
  why: 'Content can stand in one place only: frameworks with real slots project it once, in neither or both branches.',
  check: (source) => {
    const seen = new Set<string>();
    return findBreaches(source, (node) => {
      if (!isJSXElement(node) || tagOf(node) !== 'Slot') return undefined;
      const attribute = node.openingElement.attributes.find((each) => attributeNameOf(each) === 'name');
      const value = attribute && 'value' in attribute ? attribute.value : undefined;
      if (attribute && !isStringLiteral(value)) {
        return { message: 'The name of a slot is computed.', fix: 'Write it out: <Slot name="media" />.' };
      }
      const name = isStringLiteral(value) ? value.value : 'default';
      if (!seen.has(name)) {
        seen.add(name);
        return undefined;
      }
      return {
        message: `The slot "${name}" stands here a second time.`,
        fix: 'Keep one <Slot> and vary what is around it in CSS; where the elements differ, make two components.',
      };
    });
  },
};
