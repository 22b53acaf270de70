import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { contracts } from '../dist/contracts.js';

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
const names = folders
  .map((entry) => entry.name)
  .filter((name) => existsSync(new URL(`${name}/${name}.schema.ts`, src)));

/** Read a sheet: what it shares with others, which it imports on its first lines, and what that shares, and its own. */
async function readSheet(path) {
  const css = await readFile(new URL(path, src), 'utf8');
  const imported = [...css.matchAll(/^@import '\.\.\/(.+)';$/gm)].map(([, each]) => each);
  const above = await Promise.all(imported.map(async (each) => [...(await readSheet(each)).shared, each]));
  return { shared: [...new Set(above.flat())], own: css.replaceAll(/^@import .+\n/gm, '') };
}

/** Read a sheet that others import: a part of its own, or that of another component. */
const readShared = async (path) => inLayer('components', (await readSheet(path)).own);

/** Name the components that a component nests, as its markup imports them. */
async function nestedIn(name) {
  const markup = await readFile(new URL(`${name}/${name}.lite.tsx`, src), 'utf8');
  return [...markup.matchAll(/from '\.\.\/[\w-]+\/([\w-]+)\.lite'/g)].map(([, nested]) => nested);
}

const shared = new Map();
const ofPages = new Set(Object.keys(contracts).filter((name) => contracts[name].kind !== 'primitive'));
for (const name of ofPages) for (const nested of await nestedIn(name)) ofPages.add(nested);
const pages = new Map();
const parts = new Map();
for (const name of names.sort()) {
  const sheet = await readSheet(`${name}/${name}.css`);
  for (const path of sheet.shared) shared.set(path, await readShared(path));
  const own = inLayer('components', sheet.own);
  parts.set(`${name}/${name}.css`, own);
  if (ofPages.has(name)) {
    for (const path of sheet.shared) pages.set(path, shared.get(path));
    pages.set(`${name}/${name}.css`, own);
  }
  const css = [...sheet.shared.map((path) => shared.get(path)), own].join('\n');
  await mkdir(new URL(`${name}/`, dist), { recursive: true });
  await writeFile(new URL(`${name}/${name}.css`, dist), minify(`${name}.css`, css));
}
/** Each once: what is shared comes first, and a component's own sheet does not come again. */
const whole = [...new Map([...shared, ...parts]).values()];
const write = (name, ...sheets) =>
  writeFile(new URL(name, dist), minify(name, layers + reset + base + sheets.join('\n')));
await write('base.css');
await write('pages.css', ...pages.values());

/** A page has the sheets of the sections that stand on it beside what every page has. */
const isSection = (name) => contracts[name].kind === 'section';
const sheetsOf = async (name) => [...(await readSheet(`${name}/${name}.css`)).shared, `${name}/${name}.css`];
const everywhere = new Set((await Promise.all([...ofPages].filter((name) => !isSection(name)).map(sheetsOf))).flat());
await write('frame.css', ...[...pages].filter(([path]) => everywhere.has(path)).map(([, sheet]) => sheet));
const sections = {};
const sheets = {};
for (const name of names.filter(isSection)) {
  sections[name] = (await sheetsOf(name)).filter((path) => !everywhere.has(path));
  for (const path of sections[name]) sheets[path] = minify(path, pages.get(path));
}
await writeFile(new URL('sections.json', dist), JSON.stringify({ sections, sheets }));
await write('components.css', ...whole);
