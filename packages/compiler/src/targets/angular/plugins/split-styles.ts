import { parseExpression } from '@babel/parser';
import { isObjectExpression, isObjectProperty, isStringLiteral } from '@babel/types';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Bind each custom property of a style by itself: `[style.--x]`. Mitosis writes `ngStyle`, a directive for the same. */
export const splitStyles: Plugin = ({ component }) => {
  walkNodes(component.children, ({ bindings }) => {
    const { style } = bindings;
    if (!style) return;
    delete bindings.style;
    const tree = parseExpression(style.code, { plugins: ['typescript'] });
    for (const property of isObjectExpression(tree) ? tree.properties : []) {
      if (!isObjectProperty(property) || !isStringLiteral(property.key)) continue;
      const { start, end } = property.value;
      bindings[`style.${property.key.value}`] = expression(style.code.slice(start ?? 0, end ?? 0));
    }
  });
};
