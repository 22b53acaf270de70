import {
  isCallExpression,
  isExpressionStatement,
  isIdentifier,
  isReturnStatement,
  isVariableDeclaration,
  type Node,
} from '@babel/types';
import { componentFunction } from '../syntax/component-function.js';
import type { Rule } from './rule.js';

const stateful = new Set(['useStore', 'useRef']);
const hooks = new Set(['onMount', 'onUpdate', 'onUnMount']);

export const hooksOnly: Rule = {
  id: 'hooks-only',
  why: 'Mitosis keeps hooks and the markup and drops every other statement without a word.',
  check: (source) =>
    (componentFunction(source)?.body.body ?? [])
      .filter((statement) => !isKept(statement))
      .map(({ loc }) => ({
        line: loc?.start.line ?? 1,
        message: 'This statement stands in the body of the component.',
        fix: 'Write the expression where it is used, or make it a state method. Only useStore, useRef, onMount, onUpdate and onUnMount may stand here.',
      })),
};

function isKept(statement: Node): boolean {
  if (isReturnStatement(statement)) return true;
  if (isExpressionStatement(statement)) return isCallOf(statement.expression, hooks);
  return isVariableDeclaration(statement) && statement.declarations.every(({ init }) => isCallOf(init, stateful));
}

function isCallOf(node: Node | null | undefined, names: ReadonlySet<string>): boolean {
  return isCallExpression(node) && isIdentifier(node.callee) && names.has(node.callee.name);
}
