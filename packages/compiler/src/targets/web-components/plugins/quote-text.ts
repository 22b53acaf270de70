import type { Plugin } from '../../../plugins/plugin.js';
import { decodeEntities } from '../../../tree/decode-entities.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Quote every text: Mitosis writes it as it stands, also where an expression is due (`cond ? (no) : null`), and what means
 * something in JSX would begin an element.
 */
export const quoteText: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    for (const [name, text] of Object.entries(node.properties)) {
      const isText = name === '_text';
      if (text === undefined || !(isText || /[&\\\n"]/.test(text))) continue;
      delete node.properties[name];
      node.bindings[name] = expression(JSON.stringify(isText ? decodeEntities(text) : text));
    }
  });
};
