import { isAssignmentExpression, isExpressionStatement, isIdentifier } from '@babel/types';
import { namesIn } from './names-in.js';
import { printCode } from './print-code.js';
import type { GeneratedScript } from './read-module.js';

/**
 * Find the states that an update only brings back to what they start as: `open ?? false`, whenever `open` changes. Such a
 * state is a `$derived` that may be assigned to (https://svelte.dev/docs/svelte/$derived#Overriding-derived-values).
 * Gives undefined where the update does anything else.
 */
export function followedStates(
  { dependencies, body }: GeneratedScript['updates'][number],
  states: GeneratedScript['states'],
): string[] | undefined {
  const given = namesIn(dependencies);
  const followed = body.map((statement) => {
    const assignment = isExpressionStatement(statement) ? statement.expression : undefined;
    if (!isAssignmentExpression(assignment, { operator: '=' }) || !isIdentifier(assignment.left)) return undefined;
    const { left, right } = assignment;
    const state = states.find(({ name }) => name === left.name);
    const isStart = state && printCode(state.start) === printCode(right);
    return isStart && [...namesIn([right])].every((name) => given.has(name)) ? left.name : undefined;
  });
  const names = followed.filter((name) => name !== undefined);
  return names.length === body.length ? names : undefined;
}
