import { blockToSolid } from '@builder.io/mitosis/lib/generators/solid/blocks.js';
import { createMitosisNode } from '@builder.io/mitosis/lib/helpers/create-mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Hand markup over to the named slots of another component as a prop. Mitosis's generator passes it on as it was written, past
 * every plugin: the addresses in it would be unguarded. So this one runs last.
 */
export const handOverSlots: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    for (const [name, content] of Object.entries(node.slots ?? {})) {
      const [only] = content;
      const root =
        content.length === 1 && only ? only : createMitosisNode({ name: 'Fragment', children: [...content] });
      node.bindings[name] = expression(blockToSolid(root, component, { typescript: true, state: 'signals' }, false));
    }
  });
};
