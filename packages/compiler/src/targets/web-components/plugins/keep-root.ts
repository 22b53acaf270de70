import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';

/** Keep the root element at hand: the attributes of the host are passed on to it. */
export const keepRoot: Plugin = ({ component }) => {
  const root = component.children[0];
  if (root) root.bindings.ref = expression('rootElement');
};
