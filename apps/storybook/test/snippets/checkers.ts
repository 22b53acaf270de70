import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const installed = (path: string) => join(root, 'node_modules', path);
const tsc = installed('typescript-7/bin/tsc');

/** How a framework's own compiler is asked about snippets. */
export interface Checker {
  /** What its files end with. */
  extension: string;
  /** Compiler options beyond those that all have. */
  options?: object;
  /** What the tsconfig says beside compiler options. */
  config?: object;
  command(folder: string): string[];
  /** What it prints where all is well. */
  clean: RegExp;
}

const byTsc = { command: (folder: string) => [tsc, '-p', folder], clean: /^$/ };

/** By the writer's id. */
export const checkers: Readonly<Record<string, Checker>> = {
  html: { ...byTsc, extension: 'ts' },
  react: { ...byTsc, extension: 'tsx', options: { jsx: 'react-jsx' } },
  solid: { ...byTsc, extension: 'tsx', options: { jsx: 'preserve', jsxImportSource: 'solid-js' } },
  // A page has no types: that an element might not be there is nothing to tell it.
  'web-components': { ...byTsc, extension: 'js', options: { allowJs: true, checkJs: true, strictNullChecks: false } },
  vue: {
    extension: 'vue',
    config: { vueCompilerOptions: { target: 3.5, strictTemplates: true, dataAttributes: ['data-*'] } },
    command: (folder) => [installed('vue-tsc/bin/vue-tsc.js'), '-p', folder],
    clean: /^$/,
  },
  svelte: {
    extension: 'svelte',
    command: (folder) => [
      join(root, 'packages/svelte/node_modules/svelte-check/bin/svelte-check'),
      ...['--workspace', folder, '--tsconfig', join(folder, 'tsconfig.json'), '--output', 'machine'],
      // Arabic words between Latin figures need them, written as escapes or not.
      ...['--compiler-warnings', 'bidirectional_control_characters:ignore'],
    ],
    clean: /COMPLETED \d+ FILES 0 ERRORS 0 WARNINGS/,
  },
  angular: {
    extension: 'ts',
    options: { experimentalDecorators: true },
    config: { angularCompilerOptions: { strictTemplates: true } },
    command: (folder) => [installed('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', folder],
    clean: /^$/,
  },
};
