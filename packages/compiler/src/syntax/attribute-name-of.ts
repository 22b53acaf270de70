import { isJSXAttribute, isJSXIdentifier, isJSXNamespacedName, type Node } from '@babel/types';

/** Give the name of a JSX attribute, undefined for anything else. */
export function attributeNameOf(node: Node | undefined): string | undefined {
  if (!isJSXAttribute(node)) return undefined;
  if (isJSXIdentifier(node.name)) return node.name.name;
  return isJSXNamespacedName(node.name) ? `${node.name.namespace.name}:${node.name.name.name}` : undefined;
}
