import { parseExpression } from '@babel/parser';
import { isArrowFunctionExpression } from '@babel/types';

/** Write the type of an event's detail, from the parameters in its contract: of several a tuple, `[a: A, b: B]`. */
export function detailType(parameters: string): string {
  const tree = parseExpression(`(${parameters}) => 0`, { plugins: ['typescript'] });
  if (!isArrowFunctionExpression(tree) || tree.params.length === 0) return 'void';
  return tree.params.length === 1 ? parameters.replace(/^[\s\w$?]+:\s*/, '') : `[${parameters}]`;
}
