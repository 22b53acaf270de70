import { isObject, type Json, type JsonObject } from './json.js';
import { isToken } from './merge-tree.js';
import { parsePointer, parseReference } from './parse-reference.js';
import type { Problem } from './types.js';

/**
 * Give every group with `$extends` the tokens of the group it names; what the group says itself wins.
 * @see https://www.designtokens.org/tr/2025.10/format/#extending-groups
 */
export function applyExtends(root: JsonObject): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<JsonObject>();

  const visit = (group: JsonObject, path: string[], chain: string[]): void => {
    if (done.has(group)) return;
    if (typeof group.$extends === 'string') extend(group, path, chain);
    done.add(group);
    for (const [key, child] of Object.entries(group)) {
      if (isObject(child) && !key.startsWith('$') && !isToken(child)) visit(child, [...path, key], []);
    }
  };

  const extend = (group: JsonObject, path: string[], chain: string[]): void => {
    const written = String(group.$extends);
    const target = pathOf(written);
    const here = path.join('.');
    const within = target !== undefined && here.startsWith(`${target.join('.')}.`);
    if (within || chain.includes(here)) {
      problems.push({
        rule: 'circular-reference',
        path,
        message: `The group extends itself: ${[...chain, here, written].join(' → ')}.`,
        fix: 'Remove one $extends of the circle.',
      });
      return;
    }
    const base = target && find(root, target);
    if (!target || !base || isToken(base)) {
      problems.push({
        rule: 'unknown-reference',
        path: [...path, '$extends'],
        message: `$extends names "${written}", which is not a group.`,
        fix: 'Name an existing group, such as "{palette.navy}".',
      });
      return;
    }
    if (typeof base.$extends === 'string') extend(base, target, [...chain, here]);
    delete group.$extends;
    inherit(group, base);
  };

  visit(root, [], []);
  return problems;
}

function pathOf(written: string): string[] | undefined {
  return written.startsWith('#/') ? parsePointer(written) : parseReference(written);
}

function find(root: JsonObject, path: string[]): JsonObject | undefined {
  let node: Json | undefined = root;
  for (const key of path) node = isObject(node) ? node[key] : undefined;
  return isObject(node) ? node : undefined;
}

function inherit(group: JsonObject, base: JsonObject): void {
  for (const [key, value] of Object.entries(base)) {
    const own = group[key];
    if (own === undefined) group[key] = structuredClone(value);
    else if (isObject(own) && isObject(value) && !isToken(own) && !isToken(value)) inherit(own, value);
  }
}
