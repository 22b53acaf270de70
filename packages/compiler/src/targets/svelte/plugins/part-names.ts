import { isValidIdentifier } from '@babel/types';
import { callbackName } from '../../../names/callback-name.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { findLocals } from '../../../tree/find-locals.js';
import { renameMembers, renameState } from '../../../tree/rename-members.js';

const taken = ['attributes', 'children', 'ref'];

/**
 * Keep props, state and local variables apart. Mitosis writes `props.open`, `state.open` and a local `open` all as `open`;
 * where two of them meet, the prop becomes `openProp` and the state `openState`.
 */
export const partNames: Plugin = ({ component, contract }) => {
  const locals = new Set([...taken, ...findLocals(component)]);
  const states = rename(Object.keys(component.state), 'State', (name) => locals.has(name));
  const stateNames = new Set(Object.keys(component.state).map((name) => states[name] ?? name));
  const given = [...Object.keys(contract.props.shape), ...Object.keys(contract.events).map(callbackName)];
  const props = rename(given, 'Prop', (name) => locals.has(name) || stateNames.has(name) || !isValidIdentifier(name));
  renameState(component, states);
  renameMembers(component, 'props', props);
  component.meta.variables = props;
};

function rename(names: readonly string[], ending: string, isTaken: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(names.filter(isTaken).map((name) => [name, `${name}${ending}`]));
}
