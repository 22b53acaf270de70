import { build } from 'esbuild';
import { applyBuildFlags } from './apply-build-flags.js';
import { serverFlags } from './build-flags.js';
import { path } from './path.js';

/** What components and Stencil's runtime ask of a page, and on a server have from the page that is rendered. */
const values = `console crypto CSS customElements CustomEvent document DocumentFragment Element Event history
HTMLElement location navigator Node NodeList performance ShadowRoot CSSStyleSheet URL`.split(/\s+/);
const functions = `addEventListener cancelAnimationFrame clearInterval clearTimeout dispatchEvent matchMedia
removeEventListener requestAnimationFrame setInterval setTimeout`.split(/\s+/);

/**
 * Bundle the components with Stencil's renderer for servers. Each page has the components anew, in a function whose
 * variables hide what is global in Node: so Stencil keeps pages apart that are rendered at once.
 */
export async function bundleServer(names) {
  const components = names.map((name, index) => `import * as component${index} from './${name}.js';\n`);
  const factory = await build({
    stdin: {
      contents: `import { hydrateApp, registerComponents } from '@stencil/core/internal/hydrate';
${components.join('')}
registerComponents([${names.map((_, index) => `...Object.values(component${index})`).join(', ')}]);
export { hydrateApp };`,
      resolveDir: path('../dist/.server'),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'app',
    minifySyntax: true,
    target: 'es2022',
    plugins: [applyBuildFlags(serverFlags), fromPackage],
    logLevel: 'warning',
  });
  await build({
    stdin: {
      contents: "export { createWindowFromHtml, hydrateDocument } from '@stencil/core/internal/hydrate/runner.js';",
      resolveDir: path('..'),
    },
    outfile: path('../dist/runtime/stencil-server.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.12',
    legalComments: 'inline',
    plugins: [applyBuildFlags(serverFlags), asFactory(factory.outputFiles[0].text), fromPackage],
    logLevel: 'warning',
  });
}

function asFactory(app) {
  const contents = `export function hydrateFactory(window, options, results, afterHydrate, resolve) {
  const globalThis = window, self = window, MutationObserver = undefined;
  const { ${values.join(', ')} } = window;
  ${functions.map((name) => `const ${name} = window.${name}.bind(window);`).join('\n  ')}
  const $stencilTagTransform = { setTagTransformer() {}, transformTag: (tag) => tag };
  ${app}
  app.hydrateApp(window, options, results, afterHydrate, resolve, new AbortController());
}`;
  return {
    name: 'factory',
    setup(build) {
      build.onResolve({ filter: /^@stencil\/core\/hydrate-factory$/ }, () => ({
        path: 'factory',
        namespace: 'factory',
      }));
      build.onLoad({ filter: /./, namespace: 'factory' }, () => ({ contents, resolveDir: path('..') }));
    },
  };
}

/** Stencil's package does not export what its own compiler bundles. */
const fromPackage = {
  name: 'from-package',
  setup(build) {
    build.onResolve({ filter: /^@stencil\/core\/internal\/hydrate(\/runner\.js)?$/ }, ({ path: id }) => ({
      path: path(`../../../node_modules/${id.endsWith('.js') ? id : `${id}/index.js`}`),
    }));
  },
};
