import { parseExpression } from '@babel/parser';
import { isConditionalExpression, isLogicalExpression, isStringLiteral, isTemplateLiteral } from '@babel/types';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { isElement } from '../../../tree/is-element.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Write what stands in a data attribute or in a style as text. Of a data attribute that is true Stencil makes an empty one
 * and of one that is false none, and of a style that is undefined the word.
 */
export const writeStates: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (!isElement(node)) return;
    for (const [name, binding] of Object.entries(node.bindings)) {
      if (!binding) continue;
      if (name === 'style') node.bindings[name] = expression(`styleTexts(${binding.code})`);
      else if (name.startsWith('data-') && !isText(binding.code)) {
        node.bindings[name] = expression(`stateText(${binding.code})`);
      }
    }
  });
};

/** Tell whether an expression can give nothing but texts, and undefined where there is none. */
function isText(code: string): boolean {
  const tree = parseExpression(code);
  if (isConditionalExpression(tree)) return isStringLiteral(tree.consequent);
  return isTemplateLiteral(tree) || isStringLiteral(tree) || (isLogicalExpression(tree) && isStringLiteral(tree.right));
}
