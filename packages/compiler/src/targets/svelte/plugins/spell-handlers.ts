import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { isElement } from '../../../tree/is-element.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Listen to native events by attributes, as Svelte 5 does: `ontoggle`. */
export const spellHandlers: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (!isElement(node)) return;
    node.bindings = Object.fromEntries(
      Object.entries(node.bindings).map(([name, binding]) => {
        if (!binding || !/^on[A-Z]/.test(name)) return [name, binding];
        const [event = 'event'] = ('arguments' in binding && binding.arguments) || [];
        return [name.toLowerCase(), expression(`(${event}) => ${binding.code}`)];
      }),
    );
  });
};
