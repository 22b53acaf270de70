import {
  arrowFunctionExpression,
  type Expression,
  type File,
  identifier,
  isArrowFunctionExpression,
  isBlockStatement,
  isExpression,
  isIdentifier,
  isJSXAttribute,
  isJSXElement,
  isJSXExpressionContainer,
  isJSXIdentifier,
  isReturnStatement,
  type JSXElement,
  type JSXIdentifier,
  jsxAttribute,
  jsxExpressionContainer,
  jsxIdentifier,
  traverse,
} from '@babel/types';

/**
 * Write a list with keys as our own `Keyed`, which asks each item for its key; one without stays Solid's `For`. Solid knows no
 * `key`, and would write it into the document.
 */
export function keyLists(tree: File): void {
  traverse(tree, (node) => {
    if (!isJSXElement(node)) return;
    if (isTag(node.openingElement.name, 'For')) keyList(node);
    takeKey(node);
  });
}

function keyList(list: JSXElement): void {
  const callback = list.children
    .map((child) => (isJSXExpressionContainer(child) ? child.expression : undefined))
    .find((child) => isArrowFunctionExpression(child));
  const [item] = callback?.params ?? [];
  const markup = isBlockStatement(callback?.body)
    ? callback.body.body.find((each) => isReturnStatement(each))
    : undefined;
  if (!isIdentifier(item) || !isJSXElement(markup?.argument)) return;
  const key = takeKey(markup.argument);
  if (!key) return;
  const by = arrowFunctionExpression([identifier(item.name)], key);
  list.openingElement.attributes.push(jsxAttribute(jsxIdentifier('by'), jsxExpressionContainer(by)));
  for (const tag of [list.openingElement, list.closingElement]) if (tag) tag.name = jsxIdentifier('Keyed');
}

/** Take its key from an element. */
function takeKey({ openingElement }: JSXElement): Expression | undefined {
  const { attributes } = openingElement;
  const key = attributes.find((each) => isJSXAttribute(each) && isTag(each.name, 'key'));
  if (!isJSXAttribute(key)) return undefined;
  openingElement.attributes = attributes.filter((each) => each !== key);
  const value = isJSXExpressionContainer(key.value) ? key.value.expression : undefined;
  return isExpression(value) ? value : undefined;
}

function isTag(name: object, tag: string): name is JSXIdentifier {
  return isJSXIdentifier(name as JSXIdentifier, { name: tag });
}
