import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Name slots as the contract does. Mitosis would turn `mediaStart` into `media-start`. */
export const nameSlots: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (node.name !== 'Slot') return;
    const name = node.properties.name ?? node.bindings.name?.code ?? 'default';
    node.name = 'slot';
    node.bindings = {};
    node.properties = name === 'default' ? {} : { name };
  });
};
