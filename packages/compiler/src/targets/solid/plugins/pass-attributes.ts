import type { Binding } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { callbackName } from '../../../names/callback-name.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { isAlwaysThere } from '../../../tree/is-always-there.js';
import { yieldsToCaller } from '../../../tree/yields-to-caller.js';

/**
 * Pass what the caller gives beyond the contract to the root: native attributes, events in any of Solid's forms, `ref`. What
 * the component says itself stays, since `splitProps` keeps it from the rest; classes, styles and handlers are joined. Where
 * the component has nothing to say, Solid's `mergeProps` lets the caller's value through.
 */
export const passAttributes: Plugin = ({ component, contract }) => {
  const root = component.children[0];
  if (!root) return;
  const properties = Object.entries(root.properties).map(
    ([name, value]) => [name, expression(JSON.stringify(value ?? ''))] as const,
  );
  const own = [...properties, ...Object.entries(root.bindings)];
  const kept = own
    .filter(([name, binding]) => !(binding && yieldsToCaller(name, contract, binding.code)) && !isData(name))
    .map(([name]) => name);
  root.properties = {};
  root.bindings = {
    attributes: { type: 'spread', spreadType: 'normal', code: 'attributes' },
    ...Object.fromEntries(own.map(([name, binding]) => [name, join(name, binding)])),
  };
  if (!('class' in root.bindings)) root.bindings.class = expression(`${callersClass}`);
  const slots = Object.keys(contract.slots).map((name) => (name === 'default' ? 'children' : name));
  const names = [
    ...Object.keys(contract.props.shape),
    ...slots,
    ...Object.keys(contract.events).map(callbackName),
    'class',
    'classList',
    ...kept,
  ];
  const list = [...new Set(names)].map((name) => `'${name}'`).join(', ');
  const { hooks } = component;
  hooks.onInit = { code: `${hooks.onInit?.code ?? ''}const [given, attributes] = splitProps(props, [${list}]);\n` };
};

const callersClass = 'joinClasses(given.class, chosenClasses(given.classList))';

function isData(name: string): boolean {
  return name.startsWith('data-');
}

function join(name: string, binding: Binding | undefined): Binding | undefined {
  if (!binding) return binding;
  // No type has the names of data attributes, for `splitProps` to take out: null tells Solid that there is none.
  if (isData(name) && !isAlwaysThere(binding.code)) return { ...binding, code: `(${binding.code}) ?? null` };
  if (name === 'class') return { ...binding, code: `joinClasses(${binding.code}, ${callersClass})` };
  if (name === 'style') return { ...binding, code: `${binding.code}, given.style` };
  if (!/^on[A-Z]/.test(name)) return binding;
  const [event = 'event'] = ('arguments' in binding && binding.arguments) || [];
  return { ...binding, code: `{ callHandler(given.${name}, ${event}); ${binding.code}; }` };
}
