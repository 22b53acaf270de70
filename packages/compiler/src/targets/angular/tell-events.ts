import { parse } from '@babel/parser';
import { isCallExpression, isIdentifier, isMemberExpression, isThisExpression, type Node } from '@babel/types';
import type { ComponentContract } from '@pantograph/contract';
import { mainModel } from '../../interface/main-model.js';
import { replaceNodes } from './replace-members.js';

/** Tell events as Angular does, in a generated module: a model is set, which tells it; an output takes one value. */
export function tellEvents(module: string, contract: ComponentContract): string {
  const models = new Map(
    Object.entries(contract.models ?? {}).flatMap(([name, { event }]) =>
      event === `${name}Change` ? [[event, name]] : [],
    ),
  );
  const tree = parse(module, { sourceType: 'module', plugins: ['typescript', 'decorators'] });
  return replaceNodes(module, tree, (node) => {
    const event = isCallExpression(node) ? emitted(node.callee) : undefined;
    if (event === undefined || !isCallExpression(node)) return undefined;
    const given = node.arguments.map(({ start, end }) => module.slice(start ?? 0, end ?? 0));
    const model = models.get(event);
    if (model !== undefined)
      return `this.${model === mainModel(contract) ? 'tell' : `${model}.set`}(${given[0] ?? ''})`;
    return given.length > 1 ? `this.${event}.emit([${given.join(', ')}])` : undefined;
  });
}

/** Name the output that `this.NAME.emit` is of. */
function emitted(callee: Node): string | undefined {
  if (!isMemberExpression(callee) || !isIdentifier(callee.property, { name: 'emit' })) return undefined;
  const output = callee.object;
  if (!isMemberExpression(output) || !isThisExpression(output.object)) return undefined;
  return isIdentifier(output.property) ? output.property.name : undefined;
}
