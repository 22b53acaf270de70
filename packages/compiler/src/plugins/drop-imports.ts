import type { Plugin } from './plugin.js';

/** Drop the imports of the source: a target writes its own, to generated files. */
export const dropImports: Plugin = ({ component }) => {
  component.imports = [];
};
