import {
  type Expression,
  type File,
  isExpression,
  isIdentifier,
  isJSXAttribute,
  isJSXElement,
  isJSXExpressionContainer,
  isJSXFragment,
  isJSXIdentifier,
  isLogicalExpression,
  isMemberExpression,
  isTSNonNullExpression,
  type JSXElement,
  type Node,
  type TraversalAncestors,
  traverse,
  tsNonNullExpression,
} from '@babel/types';

/**
 * Assert in the content of `<Show when={props.image}>` what its condition says: `props.image!.src`. Types are not narrowed there.
 *
 * A condition, `props.image ? ... : null`, would narrow them, but not be as safe: Solid computes what its branch memoizes before
 * it takes the branch away, and `props.image.src` throws when the image goes.
 *
 * @see https://github.com/solidjs/solid/issues/1055
 */
export function assertConditions(tree: File): void {
  traverse(tree, {
    exit(node) {
      if (!isJSXElement(node) || !isShow(node)) return;
      const paths = truePaths(conditionOf(node));
      for (const child of node.children) {
        traverse(child, {
          exit(inner, ancestors) {
            if (isExpression(inner) && paths.has(pathOf(inner) ?? '')) assert(inner, ancestors);
          },
        });
      }
    },
  });
}

function isShow({ openingElement: { name } }: JSXElement): boolean {
  return isJSXIdentifier(name, { name: 'Show' });
}

function conditionOf({ openingElement: { attributes } }: JSXElement): Expression | undefined {
  const when = attributes.find((each) => isJSXAttribute(each) && each.name.name === 'when');
  const value = isJSXAttribute(when) && isJSXExpressionContainer(when.value) ? when.value.expression : undefined;
  return isExpression(value) ? value : undefined;
}

/** List the properties that are there where a condition holds: `a.b` of `a.b && c > 1`. */
function truePaths(condition: Expression | undefined): Set<string> {
  if (isLogicalExpression(condition, { operator: '&&' })) {
    return new Set([...truePaths(condition.left), ...truePaths(condition.right)]);
  }
  const path = condition && isMemberExpression(condition) ? pathOf(condition) : undefined;
  return new Set(path === undefined ? [] : [path]);
}

/** Write a property as the path that leads to it, with or without assertions; undefined of anything else. */
function pathOf(node: Node): string | undefined {
  if (isTSNonNullExpression(node)) return pathOf(node.expression);
  if (isIdentifier(node)) return node.name;
  if (!isMemberExpression(node, { computed: false }) || !isIdentifier(node.property)) return undefined;
  const object = pathOf(node.object);
  return object === undefined ? undefined : `${object}.${node.property.name}`;
}

function assert(node: Expression, ancestors: TraversalAncestors): void {
  const [around, parent] = ancestors.slice(-2);
  if (!parent || isTSNonNullExpression(parent.node) || isTSNonNullExpression(node)) return;
  const isContent =
    isJSXExpressionContainer(parent.node) && (isJSXElement(around?.node) || isJSXFragment(around?.node));
  if (isContent) return;
  const asserted = tsNonNullExpression(node);
  if (parent.index === undefined) Reflect.set(parent.node, parent.key, asserted);
  else Reflect.get(parent.node, parent.key)[parent.index] = asserted;
}
