import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

/**
 * Write the lists of components into src/generated, from the folders that are there: a folder with a contract is a component, so
 * that to add one is to make its folder. A file is written only where it changed.
 */
const src = new URL('../src/', import.meta.url);
const generated = new URL('generated/', src);

const folders = (await readdir(src, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/${entry.name}.schema.ts`, src)))
  .map((entry) => entry.name)
  .sort();

/** Read which name a module exports for a folder, by what it is declared with; stops where there is none. */
async function exportOf(name, ending, declaration) {
  const file = `${name}/${name}.${ending}.ts`;
  const found = (await readFile(new URL(file, src), 'utf8')).match(declaration)?.[1];
  if (found) return { name, file: `../${name}/${name}.${ending}.js`, found };
  throw new Error(
    `packages/components/src/${file} exports nothing that matches ${declaration}. Declare it as the other components do.`,
  );
}

/** Read one kind of export of all components that have such a file. */
function exportsOf(ending, declaration) {
  const having = folders.filter((name) => existsSync(new URL(`${name}/${name}.${ending}.ts`, src)));
  return Promise.all(having.map((name) => exportOf(name, ending, declaration)));
}

const importsOf = (entries) => entries.map(({ found, file }) => `import { ${found} } from '${file}';\n`).join('');
const recordOf = (entries) => entries.map(({ name, found }) => `  '${name}': ${found},\n`).join('');

const contracts = await exportsOf('schema', /export const (\w+) = defineComponent\(/);
const types = await exportsOf('schema', /export (?:type|interface) (\w+Props)\b/);
const examples = await exportsOf('examples', /export const (\w+Examples)\b/);
const cases = await exportsOf('cases', /export const (\w+Cases)\b/);
const emails = await exportsOf('email', /export const (\w+Email)\b/);
const migrations = await exportsOf('migrations', /export const (\w+Migrations)\b/);

const files = {
  'components.ts': contracts
    .map(({ found, file }, index) => `export { type ${types[index].found}, ${found} } from '${file}';\n`)
    .join(''),
  'contracts.ts': `${importsOf(contracts)}\nexport const all = {\n${recordOf(contracts)}};\n`,
  'examples.ts': `${importsOf(examples)}\nexport const all = {\n${recordOf(examples)}};\n`,
  'cases.ts': `${importsOf(cases)}\nexport const all = {\n${recordOf(cases)}};\n`,
  'emails.ts': `${importsOf(emails)}\nexport const all = {\n${recordOf(emails)}};\n`,
  'migrations.ts': `${importsOf(migrations)}\nexport const all = {\n${recordOf(migrations)}};\n`,
};

await mkdir(generated, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, generated);
  const code = `// Made by scripts/list-components.js from the folders of the components.\n${text}`;
  if (!existsSync(file) || (await readFile(file, 'utf8')) !== code) await writeFile(file, code);
}
