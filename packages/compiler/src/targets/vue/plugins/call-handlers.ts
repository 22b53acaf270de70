import type { Plugin } from '../../../plugins/plugin.js';
import { isElement } from '../../../tree/is-element.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Write handlers as calls: `@toggle="handleToggle($event)"`. Mitosis makes an `async` function of each that is not
 * `async` yet, and what that throws is an unhandled rejection.
 */
export const callHandlers: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (!isElement(node)) return;
    for (const [name, binding] of Object.entries(node.bindings)) {
      if (/^on[A-Z]/.test(name) && binding?.type === 'single') node.bindings[name] = { ...binding, async: true };
    }
  });
};
