import { VALID_HTML_TAGS } from '@builder.io/mitosis/lib/constants/html_tags.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { isElement } from '../../../tree/is-element.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Have every element written by its name. Mitosis takes those that its list does not have (`search`, `hgroup`) for
 * variables, unless something of that name is imported; imports are not taken over from what it writes.
 */
export const keepTags: Plugin = ({ component }) => {
  const unknown = new Set<string>();
  walkNodes(component.children, (node) => {
    if (isElement(node) && !node.name.includes(':') && !VALID_HTML_TAGS.includes(node.name)) unknown.add(node.name);
  });
  component.imports.push(...[...unknown].map((name) => ({ path: name, imports: { [name]: 'default' } })));
};
