import type { Binding } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { isComponent } from '../../../tree/is-component.js';
import { yieldsToCaller } from '../../../tree/yields-to-caller.js';

/**
 * Pass what the caller gives beyond the contract to the root: native attributes, events, attachments, and the element
 * itself through `ref`. What the component says itself stays; classes and handlers are joined.
 */
export const passAttributes: Plugin = ({ component, contract }) => {
  const root = component.children[0];
  if (!root) return;
  const own = Object.entries(root.properties).map(
    ([name, value = '']) => [name, expression(/^-?\d+$/.test(value) ? value : JSON.stringify(value))] as const,
  );
  root.properties = {};
  const bound = Object.entries(root.bindings).map(([name, binding]) => {
    if (!binding || !yieldsToCaller(name, contract, binding.code)) return [name, binding] as const;
    return [name, expression(`(${binding.code}) ?? attributes${member(name)}`)] as const;
  });
  root.bindings = {
    attributes: { type: 'spread', spreadType: 'normal', code: 'attributes' },
    ...Object.fromEntries([...own, ...bound].map(([name, binding]) => [name, join(name, binding)])),
    [isComponent(root) ? 'bind:ref' : 'bind:this']: expression('ref'),
  };
  // For `migrate`, which takes a binding to a variable alone; the script that is emitted has it among the props.
  component.hooks.onInit = { code: 'let ref;' };
};

function member(name: string): string {
  return /^\w+$/.test(name) ? `.${name}` : `['${name}']`;
}

function join(name: string, binding: Binding | undefined): Binding | undefined {
  if (!binding) return binding;
  if (name === 'class') return expression(`[${binding.code}, attributes.class]`);
  if (!/^on[A-Z]/.test(name)) return binding;
  const [event = 'event'] = ('arguments' in binding && binding.arguments) || [];
  return { ...binding, code: `{ attributes.${name.toLowerCase()}?.(${event}); ${binding.code}; }` };
}
