import { build } from 'esbuild';
import { applyBuildFlags } from './apply-build-flags.js';
import { clientFlags } from './build-flags.js';
import { hasFields } from './has-fields.js';
import { path } from './path.js';

/**
 * Bundle what the components need of Stencil into one module of the package, which so depends on nothing. A class is made a
 * custom element, and not defined: that is for the page to ask for.
 */
export async function bundleRuntime() {
  const core = "'@stencil/core/internal/client'";
  await build({
    stdin: {
      contents: `import { proxyCustomElement } from ${core};
export { createEvent, Fragment, h, HTMLElement, transformTag } from ${core};
export const defineCustomElement = (element, [flags, ...meta]) => proxyCustomElement(element, [flags & ~${hasFields}, ...meta]);`,
      resolveDir: path('..'),
    },
    outfile: path('../dist/runtime/stencil.js'),
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    target: 'es2022',
    legalComments: 'inline',
    plugins: [applyBuildFlags(clientFlags)],
    logLevel: 'warning',
    // Components that are loaded when they are needed: these are there.
    logOverride: { 'empty-glob': 'silent' },
  });
}
