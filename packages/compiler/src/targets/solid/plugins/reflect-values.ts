import { createMitosisNode } from '@builder.io/mitosis/lib/helpers/create-mitosis-node.js';
import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Inputs whose value is what they send, and no text that someone writes. */
const fixed = new Set(['checkbox', 'radio', 'hidden', 'submit', 'button', 'reset', 'image', 'file']);

/**
 * Write the state of a form's field both as its property, which the browser shows, and as its attribute, which is what the
 * field returns to when the form is reset. Solid sets the property alone, so that a field that was rendered in the browser
 * would differ from the one that was rendered on the server. A textarea's default is its content.
 */
export const reflectValues: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    const { bindings, name, properties } = node;
    for (const state of ['checked', 'selected'] as const) {
      const binding = bindings[state];
      if (!binding || !/^(input|option)$/.test(name)) continue;
      delete bindings[state];
      bindings[`bool:${state}`] = binding;
      bindings[`prop:${state}`] = binding;
    }
    const { value } = bindings;
    if (!value || /^[A-Z]/.test(name)) return;
    delete bindings.value;
    if (name === 'textarea') reflectText(node, value.code);
    else bindings['attr:value'] = value;
    if (name === 'textarea' || (name === 'input' && !fixed.has(properties.type ?? ''))) {
      bindings['prop:value'] = expression(`(${value.code}) ?? ''`);
    }
  });
};

function reflectText(node: MitosisNode, code: string): void {
  node.children = [createMitosisNode({ bindings: { _text: expression(`defaultText(${code})`) } })];
}
