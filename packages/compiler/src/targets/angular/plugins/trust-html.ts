import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Let rich text be what the contract promises, through a pure pipe. Mitosis calls the sanitizer in the template, which
 * gives a new value, and so new elements, at every check.
 */
export const trustHtml: Plugin = ({ component }) => {
  walkNodes(component.children, ({ bindings }) => {
    if (bindings.innerHTML) bindings.innerHTML = expression(`(${bindings.innerHTML.code}) | trustHtml`);
  });
};
