import type { Plugin } from '../../../plugins/plugin.js';
import { jsxAttributeName } from '../../../tree/attribute-names.js';
import { isElement } from '../../../tree/is-element.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Spell attributes as React wants them: `tabIndex`, `strokeWidth`. Mitosis does so for a few alone. */
export const spellAttributes: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (!isElement(node)) return;
    node.properties = Object.fromEntries(
      Object.entries(node.properties).map(([name, value]) => [jsxAttributeName(name), value]),
    );
    node.bindings = Object.fromEntries(
      Object.entries(node.bindings).map(([name, binding]) => [jsxAttributeName(name), binding]),
    );
  });
};
