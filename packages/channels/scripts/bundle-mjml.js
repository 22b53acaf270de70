import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Write MJML as one module that runs in Node and in browsers alike. What it loads to read files, to minify and to inline style
 * sheets is left out: we hand it a tree with its styles inline, and none of that runs.
 */
const unused = /^(?:fs|path|juice|htmlnano|cheerio|cssnano|cssnano-preset-lite|js-beautify|postcss)(?:\/.*)?$/;

const licence = readFileSync(
  createRequire(import.meta.url)
    .resolve('mjml/package.json')
    .replace(/package\.json$/, 'LICENSE.md'),
  'utf8',
);

await build({
  stdin: {
    contents: "export { default } from 'mjml';",
    resolveDir: fileURLToPath(new URL('..', import.meta.url)),
  },
  outfile: fileURLToPath(new URL('../dist/mjml.js', import.meta.url)),
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  banner: { js: `/*! MJML, ${licence.trim().replaceAll('*/', '')} */` },
  plugins: [
    {
      name: 'leave-out',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'left-out' }));
        onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
      },
    },
  ],
  logLevel: 'warning',
});
