import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { isElement } from '../../../tree/is-element.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Write the class of an element that spreads attributes with `attr:`. Solid's server ends it with a space otherwise, as it does
 * more with classes and styles of such elements that 2.0 mends.
 *
 * @see https://github.com/solidjs/solid/issues/3382
 */
export const trimClasses: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    const { bindings, properties } = node;
    if (!isElement(node) || !Object.values(bindings).some((binding) => binding?.type === 'spread')) return;
    const classes = bindings.class ?? (properties.class && expression(JSON.stringify(properties.class)));
    if (!classes) return;
    delete bindings.class;
    delete properties.class;
    bindings['attr:class'] = classes;
  });
};
