import { parseExpression } from '@babel/parser';
import { isTemplateLiteral, type TemplateLiteral } from '@babel/types';
import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';
import { quote } from '../quote.js';
import { replaceNodes } from '../replace-members.js';

/**
 * Write template literals as sums: `a + '-error'`. Mitosis makes a method of each, and a template cannot narrow the
 * types in: https://github.com/BuilderIO/mitosis/issues/836
 */
export const concatenateTexts: Plugin = ({ component }) => {
  walkNodes(component.children, ({ bindings }) => {
    for (const binding of Object.values(bindings)) {
      if (binding?.code.includes('`')) binding.code = concatenate(binding.code);
    }
  });
};

function concatenate(code: string): string {
  const tree = parseExpression(code, { plugins: ['typescript'] });
  return replaceNodes(code, tree, (node) => (isTemplateLiteral(node) ? sum(code, node) : undefined));
}

function sum(code: string, { quasis, expressions }: TemplateLiteral): string {
  const parts = quasis.flatMap(({ value }, index) => {
    const text = value.cooked ?? value.raw;
    const expression = expressions[index];
    const words = text === '' && index > 0 ? [] : [quote(text)];
    if (!expression) return words;
    return [...words, `(${concatenate(code.slice(expression.start ?? 0, expression.end ?? 0))})`];
  });
  return `(${parts.join(' + ')})`;
}
