import { createMitosisNode } from '@builder.io/mitosis/lib/helpers/create-mitosis-node.js';
import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { isComponent } from '../../../tree/is-component.js';
import { isElement } from '../../../tree/is-element.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Put what a nested component gets for a named slot among its content, where an element says which slot it is for. Mitosis
 * writes it as a prop. A text cannot say so: it gets an element.
 */
export const fillSlots: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (!isComponent(node)) return;
    for (const [slot, content] of Object.entries(node.slots ?? {})) {
      node.children.push(...content.map((each) => forSlot(each, slot)));
      delete node.bindings[slot];
    }
    delete node.slots;
  });
};

function forSlot(node: MitosisNode, slot: string): MitosisNode {
  const element = isElement(node) ? node : createMitosisNode({ name: 'span', children: [node] });
  element.properties.slot = slot;
  return element;
}
