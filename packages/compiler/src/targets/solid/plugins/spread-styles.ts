import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Spread what `styleOf` makes of a style. Mitosis's generator turns the names of custom properties into others
 * (`--_focal-point` into `focal-point`), and Solid's server writes a style without a value as an empty attribute.
 *
 * @see https://github.com/solidjs/solid/issues/2310
 */
export const spreadStyles: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    const { style, ...others } = node.bindings;
    if (!style) return;
    node.bindings = { ...others, style: { type: 'spread', spreadType: 'normal', code: `styleOf(${style.code})` } };
  });
};
