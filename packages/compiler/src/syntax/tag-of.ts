import { isJSXElement, isJSXIdentifier, type Node } from '@babel/types';

/** Give the tag of a JSX element, undefined for anything else. */
export function tagOf(node: Node | null | undefined): string | undefined {
  if (!isJSXElement(node)) return undefined;
  const { name } = node.openingElement;
  return isJSXIdentifier(name) ? name.name : undefined;
}
