import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Hand over custom properties without the empty ones, and no style attribute where none is left: Vue's server would write
 * `style=""`. A root takes the caller's style as well, so Vue merges the two.
 */
export const handOverStyles: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    const { style, ...others } = node.bindings;
    if (!style) return;
    const code = `styleOf(${style.code})`;
    node.bindings =
      node === component.children[0]
        ? { ...others, style: expression(`${code}.style`) }
        : { ...others, styles: { type: 'spread', spreadType: 'normal', code } };
  });
};
