import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { yieldsToCaller } from '../../../tree/yields-to-caller.js';

/**
 * Pass what the caller gives beyond the contract to the root: native attributes and events. What the component says itself
 * stays, as on every target; Vue's own way would let the caller replace it. Vue joins classes, styles and handlers.
 */
export const passAttributes: Plugin = ({ component, contract }) => {
  const root = component.children[0];
  if (!root) return;
  const { class: className, ...properties } = root.properties;
  // In this order: the component's own class is the first, and what stands after `attributes` wins.
  root.properties = { ...(className !== undefined && { class: className }), 'v-bind': 'attributes', ...properties };
  for (const [name, binding] of Object.entries(root.bindings)) {
    if (binding?.type === 'single' && yieldsToCaller(name, contract, binding.code)) {
      root.bindings[name] = expression(`(${binding.code}) ?? attributes${member(name)}`);
    }
  }
};

function member(name: string): string {
  return /^\w+$/.test(name) ? `.${name}` : `['${name}']`;
}
