import {
  type ArrowFunctionExpression,
  callExpression,
  type File,
  identifier,
  isArrowFunctionExpression,
  isBlockStatement,
  isExpression,
  isIdentifier,
  isReturnStatement,
  isVariableDeclaration,
  type Node,
  traverse,
} from '@babel/types';

/** The name Mitosis gives to the second parameter of a list's callback. */
const signal = '_index';

/**
 * Read the index of a list's item where it is used. Mitosis reads it once, before the markup: an item that moves would keep the
 * place it was born in, and nearly every list would have a variable that nothing reads.
 */
export function readIndexAsSignal(tree: File): void {
  traverse(tree, {
    exit(node) {
      if (isArrowFunctionExpression(node)) mend(node);
    },
  });
}

function mend(callback: ArrowFunctionExpression): void {
  const { params, body } = callback;
  if (!isIdentifier(params[1], { name: signal }) || !isBlockStatement(body)) return;
  const [declaration, result] = body.body;
  if (!isVariableDeclaration(declaration) || !isReturnStatement(result) || !isExpression(result.argument)) return;
  const local = declaration.declarations[0]?.id;
  if (!isIdentifier(local)) return;
  const markup = result.argument;
  let isRead = false;
  traverse(callback, {
    exit(node, ancestors) {
      const parent = ancestors.at(-1);
      if (!parent || !isIdentifier(node, { name: local.name }) || node === local) return;
      const isName = parent.key === 'property' || parent.key === 'key';
      if (isName && !Reflect.get(parent.node, 'computed')) return;
      if (ancestors.some((each) => each.node !== callback && takes(each.node, local.name))) return;
      isRead = true;
      const read = callExpression(identifier(local.name), []);
      if (parent.index === undefined) Reflect.set(parent.node, parent.key, read);
      else Reflect.get(parent.node, parent.key)[parent.index] = read;
    },
  });
  callback.params = isRead ? [...params.slice(0, 1), identifier(local.name)] : params.slice(0, 1);
  callback.body = markup;
}

/** Tell whether a node is a function with a parameter of this name: an inner list with an index of its own. */
function takes(node: Node, name: string): boolean {
  return isArrowFunctionExpression(node) && node.params.some((parameter) => isIdentifier(parameter, { name }));
}
