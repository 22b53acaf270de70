import type { Plugin } from '../../../plugins/plugin.js';

/** The attribute of the directive that takes what is written on the host. */
export const takesAttributes = 'pgTakesAttributes';

/** Let a root that is another component take the attributes of the host, which no element of its own can be. */
export const passOn: Plugin = ({ component }) => {
  const [root] = component.children;
  if (root) root.properties[takesAttributes] = '';
};
