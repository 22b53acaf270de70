import {
  type FunctionDeclaration,
  isJSXElement,
  isJSXExpressionContainer,
  isJSXFragment,
  type JSXElement,
  traverse,
} from '@babel/types';

/** Put a slot into its element as it is. Mitosis wraps each in a fragment, which would be one more element on every render. */
export function unwrapSlots(component: FunctionDeclaration): void {
  traverse(component, {
    exit(node) {
      if (isJSXElement(node) || isJSXFragment(node)) node.children = node.children.map(unwrap);
    },
  });
}

function unwrap(child: JSXElement['children'][number]): JSXElement['children'][number] {
  if (!isJSXFragment(child)) return child;
  const [only, ...others] = child.children;
  return isJSXExpressionContainer(only) && others.length === 0 ? only : child;
}
