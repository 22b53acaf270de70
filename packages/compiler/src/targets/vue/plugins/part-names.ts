import type { Plugin } from '../../../plugins/plugin.js';
import { findLocals } from '../../../tree/find-locals.js';
import { renameState } from '../../../tree/rename-members.js';

const taken = [
  'attributes',
  'emit',
  'onMounted',
  'onBeforeUnmount',
  'props',
  'ref',
  'safeUrl',
  'styleOf',
  'useAttrs',
  'watch',
];

/**
 * Part the names of state from those of local variables: Mitosis writes `state.open` as `open`, and makes `open.value` of
 * every `open` in a method. Where two meet, the state becomes `openState`.
 */
export const partNames: Plugin = ({ component }) => {
  const locals = new Set([...taken, ...findLocals(component)]);
  const renamed = Object.keys(component.state).filter((name) => locals.has(name));
  renameState(component, Object.fromEntries(renamed.map((name) => [name, `${name}State`])));
};
