import type { ComponentSource } from '../source/component-source.js';
import type { Plugin } from './plugin.js';

/** Run plugins in order over a copy of a component's tree, and give the copy. */
export function applyPlugins(source: ComponentSource, plugins: readonly Plugin[]): ComponentSource {
  const copy = { ...source, component: structuredClone(source.component) };
  for (const plugin of plugins) plugin(copy);
  return copy;
}
