import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';
import { slotVariable } from '../slot-variable.js';

/** Name slots for the variables that `migrate` makes of them. Mitosis writes capitals with a hyphen, which it refuses. */
export const nameSlots: Plugin = ({ component }) => {
  walkNodes(component.children, ({ name, properties }) => {
    if (name === 'Slot' && properties.name !== undefined) properties.name = slotVariable(properties.name);
  });
};
