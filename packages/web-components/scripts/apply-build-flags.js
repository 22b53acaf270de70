import { readFile } from 'node:fs/promises';

/**
 * Put Stencil's build flags into its runtime as constants, so that what is not needed falls away. Each of its files imports
 * them under a name of its own (`BUILD as BUILD7`); one that is not named here is off.
 */
export function applyBuildFlags(flags) {
  return {
    name: 'build-flags',
    setup(build) {
      build.onLoad({ filter: /@stencil\/core\/internal\/(client|hydrate)\/\w+\.js$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        return { contents: code.replace(/\bBUILD\d*\.(\w+)/g, (_, flag) => String(flags[flag] ?? false)) };
      });
    },
  };
}
