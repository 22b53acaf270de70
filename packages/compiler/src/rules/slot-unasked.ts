import { isJSXElement, isStringLiteral } from '@babel/types';
import { attributeNameOf } from '../syntax/attribute-name-of.js';
import { memberOf } from '../syntax/member-of.js';
import { tagOf } from '../syntax/tag-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const slotUnasked: Rule = {
  id: 'slot-unasked',
  why: 'Whether a slot is filled cannot be known on every target (web components learn it after they are drawn).',
  check: (source) => {
    const slots = new Set(['children', 'slots']);
    findBreaches(source, (node) => {
      if (!isJSXElement(node) || tagOf(node) !== 'Slot') return undefined;
      for (const attribute of node.openingElement.attributes) {
        if (attributeNameOf(attribute) !== 'name' || !('value' in attribute)) continue;
        if (isStringLiteral(attribute.value)) slots.add(attribute.value.value);
      }
      return undefined;
    });
    return findBreaches(source, (node) => {
      const name = memberOf('props', node);
      if (name === undefined || !slots.has(name)) return undefined;
      return {
        message: `The slot "${name}" is read as a prop.`,
        fix: 'Place it with <Slot>, and hide an empty place in CSS with :empty or :has().',
      };
    });
  },
};
