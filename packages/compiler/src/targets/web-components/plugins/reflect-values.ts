import type { Binding } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { isElement } from '../../../tree/is-element.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Have the value of a field, and whether it is checked or selected, also be its attribute, as HTML writes it: Stencil sets the
 * property alone, and a form that is reset would forget what the page began with. A text area begins with its content.
 */
export const reflectValues: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    const { value, checked, selected } = node.bindings;
    if (!isElement(node)) return;
    if (node.name === 'input' && value) node.bindings['attr:value'] = { ...value };
    if (node.name === 'textarea' && value) node.bindings['prop:defaultValue'] = { ...value };
    if (node.name === 'input' && checked) node.bindings['attr:checked'] = flag(checked);
    if (node.name === 'option' && selected) node.bindings['attr:selected'] = flag(selected);
  });
};

function flag({ code }: Binding): Binding {
  return expression(`(${code}) ? '' : undefined`);
}
