import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Write MJML as one module that runs in Node and in browsers alike. What it loads to read files, to minify and to inline style
 * sheets is left out: we hand it a tree with its styles inline, and none of that runs.
 */
const unused = /^(?:fs|path|juice|htmlnano|cheerio|cssnano|cssnano-preset-lite|js-beautify|postcss)(?:\/.*)?$/;

/**
 * What takes a third of MJML's time, written to take little: each attribute of each element builds a type with its patterns, which
 * are for the validation that we skip, to do no more than write colours in full; and each `super()` asks anew whether there is
 * `Reflect.construct`.
 */
const quicker = {
  'mjml-core/lib/helpers/formatAttributes.js': `
    const { initializeType } = require('../types/type');
    const known = new Map();
    const valueOf = (type, value) => {
      if (typeof value !== 'string' || !type.includes('olor')) return value;
      const key = type + ' ' + value;
      if (!known.has(key)) {
        if (known.size > 1000) known.clear();
        known.set(key, new (initializeType(type))(value).getValue());
      }
      return known.get(key);
    };
    module.exports = (attributes, allowed) => {
      const formatted = {};
      for (const name of Object.keys(attributes)) {
        const type = allowed && allowed[name];
        formatted[name] = type ? valueOf(type, attributes[name]) : attributes[name];
      }
      return formatted;
    };`,
  '@babel/runtime/helpers/callSuper.js': `
    module.exports = (self, base, parameters) =>
      Reflect.construct(Object.getPrototypeOf(base), parameters || [], Object.getPrototypeOf(self).constructor);`,
};

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
        for (const [file, contents] of Object.entries(quicker)) {
          onLoad({ filter: new RegExp(`/${file.replaceAll('.', '\\.')}$`) }, ({ path }) => ({
            contents,
            resolveDir: dirname(path),
          }));
        }
      },
    },
  ],
  logLevel: 'warning',
});
