import { callbackName } from '../../../names/callback-name.js';
import type { Plugin } from '../../../plugins/plugin.js';

/** Part the props that the contract knows from the native attributes. */
export const takeOwnProps: Plugin = ({ component, contract }) => {
  const slots = Object.keys(contract.slots).map((name) => (name === 'default' ? 'children' : name));
  const names = [...Object.keys(contract.props.shape), ...slots, ...Object.keys(contract.events).map(callbackName)];
  const own = [...new Set(names)].map((name) => `${name}: _${name}, `).join('');
  component.hooks.init = {
    code: `const { ${own}...attributes } = props;\n${component.hooks.init?.code ?? ''}`,
  };
};
