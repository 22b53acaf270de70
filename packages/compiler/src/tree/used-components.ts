import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';
import { isComponent } from './is-component.js';
import { walkNodes } from './walk-nodes.js';

/** List the components that a component nests, by the names of their functions, in order. */
export function usedComponents(component: MitosisComponent): string[] {
  const names = new Set<string>();
  walkNodes(component.children, (node) => {
    if (isComponent(node)) names.add(node.name);
  });
  return [...names].sort();
}
