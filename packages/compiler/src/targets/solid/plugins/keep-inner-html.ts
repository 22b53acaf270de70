import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Give an empty string where an optional rich text is left out: Solid would write `undefined`. */
export const keepInnerHtml: Plugin = ({ component }) => {
  walkNodes(component.children, ({ bindings }) => {
    if (bindings.innerHTML) bindings.innerHTML = expression(`${bindings.innerHTML.code} ?? ''`);
  });
};
