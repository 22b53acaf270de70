import { parseExpression } from '@babel/parser';
import { type ClassMethod, ifStatement, isIdentifier, nullLiteral, returnStatement } from '@babel/types';
import type { Member } from './member-of.js';

/**
 * Have a component show nothing until the data is there without which it cannot: an element may stand on the page before
 * anybody gives it properties, and a required prop that is missing must not throw.
 */
export function awaitData(method: ClassMethod, members: readonly Member[]): void {
  if (!isIdentifier(method.key) || method.key.name !== 'render') return;
  const data = members.filter(({ isRequired, type }) => isRequired && type === undefined);
  if (data.length === 0) return;
  const isMissing = parseExpression(data.map(({ name }) => `!this.${name}`).join(' || '));
  method.body.body.unshift(ifStatement(isMissing, returnStatement(nullLiteral())));
}
