import { parseExpression } from '@babel/parser';
import { isFunctionExpression, isIdentifier } from '@babel/types';
import type { Plugin } from './plugin.js';

/**
 * Type the parameters of state methods as `any`. They are typed where they were written; which event type a framework
 * passes differs, and Mitosis drops the annotations.
 */
export const typeHandlers: Plugin = ({ component }) => {
  for (const value of Object.values(component.state)) {
    if (!value || (value.type !== 'method' && value.type !== 'function')) continue;
    const prefix = value.type === 'method' ? 'function ' : '';
    const tree = parseExpression(prefix + value.code);
    if (!isFunctionExpression(tree)) continue;
    for (const parameter of tree.params.toReversed()) {
      if (!isIdentifier(parameter)) continue;
      const end = (parameter.end ?? 0) - prefix.length;
      value.code = `${value.code.slice(0, end)}: any${value.code.slice(end)}`;
    }
  }
};
