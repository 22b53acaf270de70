import { parseExpression } from '@babel/parser';
import {
  isBinaryExpression,
  isBooleanLiteral,
  isConditionalExpression,
  isLogicalExpression,
  isNumericLiteral,
  isStringLiteral,
  isTemplateLiteral,
  isUnaryExpression,
  type Node,
} from '@babel/types';

/** Tell whether an expression has a value whatever the props are: it ends in words or numbers of its own. */
export function isAlwaysThere(code: string): boolean {
  return hasValue(parseExpression(code, { plugins: ['typescript', 'jsx'] }));
}

function hasValue(node: Node): boolean {
  if (isStringLiteral(node) || isNumericLiteral(node) || isBooleanLiteral(node) || isTemplateLiteral(node)) return true;
  if (isConditionalExpression(node)) return hasValue(node.consequent) && hasValue(node.alternate);
  if (isLogicalExpression(node)) return hasValue(node.right) && (node.operator === '??' || hasValue(node.left));
  return isBinaryExpression(node) || isUnaryExpression(node, { operator: '!' });
}
