import {
  isCallExpression,
  isIdentifier,
  isJSXExpressionContainer,
  isMemberExpression,
  isOptionalCallExpression,
  isOptionalMemberExpression,
  type Node,
} from '@babel/types';
import { tagOf } from './tag-of.js';

/** Tell whether a function is what a list is drawn with: the child of <For>, or what map() is given in the markup. */
export function isListCallback(around: readonly Node[]): boolean {
  const [element, parent] = [around.at(-2), around.at(-1)];
  if (isJSXExpressionContainer(parent)) return tagOf(element) === 'For';
  if (!isCallExpression(parent) && !isOptionalCallExpression(parent)) return false;
  const { callee } = parent;
  if (!isMemberExpression(callee) && !isOptionalMemberExpression(callee)) return false;
  return isIdentifier(callee.property, { name: 'map' }) && around.some((each) => isJSXExpressionContainer(each));
}
