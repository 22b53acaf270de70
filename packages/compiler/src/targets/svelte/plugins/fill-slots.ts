import { createMitosisNode } from '@builder.io/mitosis/lib/helpers/create-mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Hand a named slot's content to a component as Svelte 4 does, of which `migrate` makes a snippet. Mitosis writes it as an
 * attribute with JSX in it.
 */
export const fillSlots: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    for (const [name, content] of Object.entries(node.slots ?? {})) {
      delete node.bindings[name];
      const children = Array.isArray(content) ? content : [content];
      node.children.push(createMitosisNode({ name: 'svelte:fragment', properties: { slot: name }, children }));
    }
    delete node.slots;
  });
};
