import type { Plugin } from '../../../plugins/plugin.js';
import { decodeEntities } from '../../../tree/decode-entities.js';
import { isElement } from '../../../tree/is-element.js';
import { walkNodes } from '../../../tree/walk-nodes.js';
import { escapeTemplate } from '../escape-template.js';

/**
 * Escape what a template reads as more than text, in texts and in attributes. A space at the edge of a text is `&ngsp;`,
 * which Angular makes a space of once it has taken out those between elements: https://angular.dev/api/core/Component#preserveWhitespaces
 */
export const escapeText: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    const { _text: text } = node.properties;
    if (text !== undefined) {
      node.properties._text = escapeTemplate(decodeEntities(text)).replace(/^[ \t\n]+|[ \t\n]+$/g, '&ngsp;');
    }
    if (!isElement(node)) return;
    for (const [name, value] of Object.entries(node.properties)) {
      if (value !== undefined) node.properties[name] = escapeTemplate(value);
    }
  });
};
