import type { Plugin } from '../../../plugins/plugin.js';
import { decodeEntities } from '../../../tree/decode-entities.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Quote text that means something else in Svelte's markup: braces and angles, references that HTML decodes and JSX does
 * not, and the spaces at its ends, which Svelte trims beside a block.
 */
export const quoteText: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    for (const [name, text] of Object.entries(node.properties)) {
      const isText = name === '_text';
      if (text === undefined || !(isText ? /[<>{}&\n]|^ | $/ : /["&<>{}\\\n]/).test(text)) continue;
      delete node.properties[name];
      node.bindings[name] = expression(JSON.stringify(isText ? decodeEntities(text) : text));
    }
  });
};
