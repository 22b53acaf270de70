import type { ComponentSource } from '../source/component-source.js';

/** A change to Mitosis's tree of a component, in place. One file each; the tree is a copy, so a plugin may be bold. */
export type Plugin = (source: ComponentSource) => void;
