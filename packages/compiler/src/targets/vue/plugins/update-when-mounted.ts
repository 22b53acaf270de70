import type { Plugin } from '../../../plugins/plugin.js';

/**
 * Run what follows props once the component stands on the page, as React does. Mitosis has Vue run it at once: on a server,
 * too, and before there is an element that it could ask.
 */
export const updateWhenMounted: Plugin = ({ component: { hooks } }) => {
  hooks.onMount.push(...(hooks.onUpdate ?? []).map(({ code }) => ({ code })));
};
