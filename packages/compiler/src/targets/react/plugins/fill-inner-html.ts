import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Give React an empty string where an optional rich text is left out: its type takes nothing else. */
export const fillInnerHtml: Plugin = ({ component }) => {
  walkNodes(component.children, ({ bindings }) => {
    if (bindings.innerHTML) bindings.innerHTML = expression(`${bindings.innerHTML.code} ?? ''`);
  });
};
