import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Bracket conditions: Mitosis writes `condition ? a : b`, which reads a condition with `?` or `??` of its own otherwise. */
export const bracketConditions: Plugin = ({ component }) => {
  walkNodes(component.children, ({ name, bindings }) => {
    if (name === 'Show' && bindings.when) bindings.when = expression(`(${bindings.when.code})`);
  });
};
