import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'lightningcss';

const src = new URL('../src/', import.meta.url);
const dist = new URL('../dist/', import.meta.url);

/** Browsers of the last two years, as lightningcss counts versions: the major one in the third byte. */
const targets = { chrome: 123 << 16, firefox: 121 << 16, safari: (17 << 16) | (5 << 8) };

function minify(filename, css) {
  return transform({ filename, code: Buffer.from(css), minify: true, targets }).code.toString();
}

const layers = '@layer pantograph.reset,pantograph.base,pantograph.components;';
const inLayer = (layer, css) => `@layer pantograph.${layer}{${css}}`;

const reset = inLayer('reset', await readFile(new URL('base/reset.css', src), 'utf8'));
const base = inLayer('base', await readFile(new URL('base/base.css', src), 'utf8'));

const folders = (await readdir(src, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const names = folders.map((entry) => entry.name).filter((name) => name !== 'base' && name !== 'section');

const parts = [];
for (const name of names.sort()) {
  const css = inLayer('components', await readFile(new URL(`${name}/${name}.css`, src), 'utf8'));
  parts.push(css);
  await mkdir(new URL(`${name}/`, dist), { recursive: true });
  await writeFile(new URL(`${name}/${name}.css`, dist), minify(`${name}.css`, css));
}
await writeFile(new URL('base.css', dist), minify('base.css', layers + reset + base));
await writeFile(new URL('components.css', dist), minify('components.css', layers + reset + base + parts.join('\n')));
