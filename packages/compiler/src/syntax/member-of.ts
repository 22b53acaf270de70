import { isIdentifier, isMemberExpression, isOptionalMemberExpression, isStringLiteral, type Node } from '@babel/types';

/** Give the name that is read from an object such as `props` or `state`: `title` of `props.title`. */
export function memberOf(object: string, node: Node | null | undefined): string | undefined {
  if (!isMemberExpression(node) && !isOptionalMemberExpression(node)) return undefined;
  if (!isIdentifier(node.object, { name: object })) return undefined;
  if (isStringLiteral(node.property)) return node.property.value;
  return isIdentifier(node.property) && !node.computed ? node.property.name : undefined;
}
