import {
  arrayExpression,
  assignmentExpression,
  type CallExpression,
  type ClassMethod,
  callExpression,
  type Expression,
  identifier,
  isExpression,
  isExpressionStatement,
  isMemberExpression,
  isThisExpression,
  memberExpression,
  sequenceExpression,
  thisExpression,
  traverseFast,
} from '@babel/types';
import type { ComponentContract } from '@pantograph/contract';

/**
 * Have a component set a model's prop before it tells of it, as `<details>` and `<input>` do: whoever hears of the change
 * reads the new value from the element. An event of several parameters tells them as one array: a DOM event has one detail.
 */
export function tellModels(method: ClassMethod, { models }: ComponentContract): void {
  const props = new Map(Object.entries(models).map(([prop, { event }]) => [event, prop]));
  traverseFast(method, (node) => {
    if (!isExpressionStatement(node)) return;
    const { expression } = node;
    if (expression.type !== 'CallExpression') return;
    const event = emittedEvent(expression);
    if (event === undefined) return;
    const parameters = expression.arguments.filter((each): each is Expression => isExpression(each));
    const tell = callExpression(expression.callee, parameters.length > 1 ? [arrayExpression(parameters)] : parameters);
    const prop = props.get(event);
    const [value] = parameters;
    if (prop === undefined || !value) node.expression = tell;
    else {
      const own = memberExpression(thisExpression(), identifier(prop));
      node.expression = sequenceExpression([assignmentExpression('=', own, value), tell]);
    }
  });
}

function emittedEvent({ callee }: CallExpression): string | undefined {
  if (!isMemberExpression(callee) || !('name' in callee.property) || callee.property.name !== 'emit') return undefined;
  const { object } = callee;
  const isOwn = isMemberExpression(object) && isThisExpression(object.object) && object.property.type === 'Identifier';
  return isOwn ? (object.property as { name: string }).name : undefined;
}
