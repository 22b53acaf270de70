import type { Plugin } from '../../../plugins/plugin.js';

/**
 * Clean up when the component goes away: Mitosis's generator leaves `onUnMount` out. It is registered on mount, since a server
 * cleans up too, and has no document to do it in.
 */
export const cleanUp: Plugin = ({ component: { hooks } }) => {
  const { onUnMount } = hooks;
  if (!onUnMount) return;
  hooks.onMount.push({ code: `onCleanup(() => { ${onUnMount.code} });` });
  delete hooks.onUnMount;
};
