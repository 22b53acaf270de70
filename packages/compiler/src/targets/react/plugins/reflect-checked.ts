import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Keep the attribute `checked` one with the state, as React does for `value`: it sets the property alone, and a form that is
 * reset would go back to what was checked at first, past what its owner knows.
 */
export const reflectChecked: Plugin = ({ component }) => {
  walkNodes(component.children, ({ name, bindings }) => {
    if (name === 'input' && bindings.checked && !bindings.ref) {
      bindings.ref = expression(`reflectState(${bindings.checked.code})`);
    }
  });
};
