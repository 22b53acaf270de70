import {
  binaryExpression,
  type ClassMethod,
  identifier,
  ifStatement,
  isIdentifier,
  returnStatement,
  stringLiteral,
  unaryExpression,
} from '@babel/types';

/** Let what runs once a component is there wait for a page. Stencil runs it on a server too, where elements can do nothing. */
export function awaitPage(method: ClassMethod): void {
  if (!isIdentifier(method.key, { name: 'componentDidLoad' })) return;
  const kind = unaryExpression('typeof', identifier('MutationObserver'));
  method.body.body.unshift(ifStatement(binaryExpression('===', kind, stringLiteral('undefined')), returnStatement()));
}
