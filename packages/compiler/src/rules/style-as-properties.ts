import {
  isJSXAttribute,
  isJSXExpressionContainer,
  isObjectExpression,
  isObjectProperty,
  isStringLiteral,
} from '@babel/types';
import { attributeNameOf } from '../syntax/attribute-name-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const styleAsProperties: Rule = {
  id: 'style-as-properties',
  why: 'What a component looks like belongs in its style sheet, where brands and modes reach it.',
  check: (source) =>
    findBreaches(source, (node) => {
      if (!isJSXAttribute(node) || attributeNameOf(node) !== 'style') return undefined;
      const value = isJSXExpressionContainer(node.value) ? node.value.expression : node.value;
      const isPlain =
        isObjectExpression(value) &&
        value.properties.every(
          (property) =>
            isObjectProperty(property) && isStringLiteral(property.key) && property.key.value.startsWith('--'),
        );
      return isPlain
        ? undefined
        : {
            message: 'A style attribute sets more than custom properties.',
            fix: "Hand over the value alone, style={{ '--pg-columns': props.columns }}, and use it in the CSS.",
          };
    }),
};
