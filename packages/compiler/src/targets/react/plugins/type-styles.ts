import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Let styles be what components hand over in them: custom properties, which React's own type of a style does not know. */
export const typeStyles: Plugin = ({ component }) => {
  walkNodes(component.children, ({ bindings }) => {
    const { style } = bindings;
    if (style) bindings.style = { ...style, code: `(${style.code}) as CSSProperties` };
  });
};
