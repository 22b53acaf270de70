import { kebabCase } from '../../../names/kebab-case.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { isComponent } from '../../../tree/is-component.js';
import { walkNodes } from '../../../tree/walk-nodes.js';
import { tagName } from '../tag-name.js';

/** Name nested components by their elements: Mitosis does so only for those that it finds imported. */
export const nameElements: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (isComponent(node)) node.name = tagName(kebabCase(node.name));
  });
};
