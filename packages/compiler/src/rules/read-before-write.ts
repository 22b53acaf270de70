import { isAssignmentExpression, isFunction, type Node } from '@babel/types';
import { memberOf } from '../syntax/member-of.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const readBeforeWrite: Rule = {
  id: 'read-before-write',
  why: 'React gives the old value until it draws again, others the new one.',
  check: (source) => {
    const written = new Map<Node, Map<string, number>>();
    return findBreaches(source, (node, around) => {
      const method = around.findLast((each) => isFunction(each));
      if (!method) return undefined;
      const writes = written.get(method) ?? new Map<string, number>();
      written.set(method, writes);
      if (isAssignmentExpression(node)) {
        const name = memberOf('state', node.left);
        if (name !== undefined) writes.set(name, node.end ?? 0);
        return undefined;
      }
      const name = memberOf('state', node);
      const end = name === undefined ? undefined : writes.get(name);
      if (end === undefined || (node.start ?? 0) < end) return undefined;
      return {
        message: `state.${name} is read after it was written.`,
        fix: `Keep the value: const next = ...; state.${name} = next; and use next from there on.`,
      };
    });
  },
};
