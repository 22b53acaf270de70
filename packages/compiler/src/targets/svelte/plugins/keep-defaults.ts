import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

const defaults = { value: 'defaultValue', checked: 'defaultChecked' } as const;

/**
 * Set the attribute of a field's value beside the property. Svelte sets the property alone, and takes the attribute that
 * the server wrote away (https://svelte.dev/docs/svelte/bind#bind:value): a form that is reset would lose the value.
 */
export const keepDefaults: Plugin = ({ component }) => {
  walkNodes(component.children, ({ name, bindings }) => {
    if (name !== 'input' && name !== 'textarea') return;
    for (const [property, attribute] of Object.entries(defaults)) {
      const binding = bindings[property];
      if (binding) bindings[attribute] = binding;
    }
  });
};
