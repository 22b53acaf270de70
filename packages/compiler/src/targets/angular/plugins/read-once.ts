import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { walkNodes } from '../../../tree/walk-nodes.js';
import { replaceMembers } from '../replace-members.js';

/**
 * Read each input that a template names more than once into a variable of the template, and tell which. A type is narrowed by a
 * condition only where it is not read through a call: https://angular.dev/guide/templates/variables
 */
export function readOnce(nodes: readonly MitosisNode[]): string[] {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  const count = (name: string) => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return undefined;
  };
  eachCode(nodes, (code) => replaceMembers(code, 'props', count));
  walkNodes(nodes, ({ scope }) => {
    for (const name of Object.values(scope)) if (name) taken.add(name);
  });
  const shared = [...counts].filter(([name, times]) => times > 1 && !taken.has(name)).map(([name]) => name);
  eachCode(nodes, (code) => replaceMembers(code, 'props', (name) => (shared.includes(name) ? name : undefined)));
  return shared;
}

/** Hand over each expression of a template, but for keys, which are methods, and put in its place what is given back. */
function eachCode(nodes: readonly MitosisNode[], change: (code: string) => string): void {
  walkNodes(nodes, ({ bindings }) => {
    for (const [name, binding] of Object.entries(bindings)) {
      if (binding && name !== 'key') binding.code = change(binding.code);
    }
  });
}
