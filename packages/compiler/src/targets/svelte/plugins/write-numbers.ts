import type { Plugin } from '../../../plugins/plugin.js';
import { isComponent } from '../../../tree/is-component.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Write an attribute's number as HTML does: `tabindex="-1"`. Svelte's checker reads no expression, and takes `{-1}` for a place
 * in the order of Tab.
 */
export const writeNumbers: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (isComponent(node)) return;
    for (const [name, binding] of Object.entries(node.bindings)) {
      if (!binding || !/^-?\d+$/.test(binding.code)) continue;
      node.properties[name] = binding.code;
      delete node.bindings[name];
    }
  });
};
