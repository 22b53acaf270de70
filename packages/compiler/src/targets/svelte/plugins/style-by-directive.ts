import { parseExpression } from '@babel/parser';
import { isIdentifier, isObjectExpression, isObjectProperty, isStringLiteral } from '@babel/types';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { isComponent } from '../../../tree/is-component.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Write each custom property of a style as a directive of its own (`style:--columns={...}`), which Svelte joins with the
 * style of the caller. It takes no object: https://github.com/sveltejs/svelte/issues/7311
 */
export const styleByDirective: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    const { style, ...bindings } = node.bindings;
    if (!style) return;
    const properties = readProperties(style.code);
    node.bindings = isComponent(node)
      ? { ...bindings, style: expression(`\`${properties.map(([name, code]) => `${name}:\${${code}};`).join('')}\``) }
      : {
          ...bindings,
          ...Object.fromEntries(properties.map(([name, code]) => [`style:${name}`, expression(code)])),
        };
  });
};

function readProperties(code: string): [name: string, code: string][] {
  const tree = parseExpression(code);
  if (!isObjectExpression(tree)) throw new TypeError(`A style is no object of custom properties: ${code}`);
  return tree.properties
    .filter((property) => isObjectProperty(property))
    .map(({ key, value }) => {
      const name = isStringLiteral(key) ? key.value : isIdentifier(key) ? key.name : '';
      return [name, code.slice(value.start ?? 0, value.end ?? 0)];
    });
}
