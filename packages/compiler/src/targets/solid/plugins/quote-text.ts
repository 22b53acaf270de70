import type { Plugin } from '../../../plugins/plugin.js';
import { decodeEntities } from '../../../tree/decode-entities.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Quote text that JSX would read otherwise: `a < b` would begin an element, and Mitosis breaks lines between siblings, where
 * JSX drops the space that ends a text.
 */
export const quoteText: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    for (const [name, text] of Object.entries(node.properties)) {
      if (text === undefined || !(name === '_text' ? /[<>{}]|^\s|\s$/ : /[&\\\n]/).test(text)) continue;
      delete node.properties[name];
      node.bindings[name] = expression(JSON.stringify(decodeEntities(text)));
    }
  });
};
