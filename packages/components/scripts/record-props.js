import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBreaks } from './find-breaks.js';
import { readProps } from './read-props.js';

/**
 * Keep a record of each section's props beside its contract, in NAME.props.json: documents are written by it. What only comes
 * to it is written down; what would leave a document wrong needs a migration that names it, and stops the build until then.
 * Takes the package's folder, where that is not this one.
 */
const home = process.argv[2] ?? join(import.meta.dirname, '..');
const load = (file) => import(pathToFileURL(join(home, 'dist', file)).href);
const { sections } = await load('sections.js');
const { migrations } = await load('migrations.js');

const records = await Promise.all(
  Object.entries(sections).map(async ([name, contract]) => {
    const file = join(home, 'src', name, `${name}.props.json`);
    const text = existsSync(file) ? await readFile(file, 'utf8') : undefined;
    const steps = migrations.filter(({ section }) => section === name);
    return { name, file, text, steps, before: text && JSON.parse(text), now: readProps(contract) };
  }),
);
/** A document of a page is of one version: a step to one that others led to already would never be taken. */
const newest = Math.max(1, ...records.map(({ before }) => before?.version ?? 1));

const place = (file) => relative(join(home, '..', '..'), file);
const problems = records.flatMap(({ name, file, steps, before, now }) => {
  if (!before) return [];
  const fresh = steps.filter(({ to }) => to > before.version);
  const late = fresh
    .filter(({ to }) => to <= newest)
    .map(
      ({ to, summary }) =>
        `${place(file.replace('.props.json', '.migrations.ts'))}: the step "${summary}" leads to version ${to}, and pages are of version ${newest} already.\n  Write \`to: ${newest + 1}\`.`,
    );
  const changed = new Set(fresh.flatMap(({ changes }) => changes));
  const untold = findBreaks(before.props, now)
    .filter(([path]) => !changed.has(path))
    .map(
      ([path, what]) =>
        `${place(join(home, 'src', name, `${name}.schema.ts`))}: the prop "${path}" ${what}, and documents were written as it was.\n` +
        `  Write the step that brings them up into ${name}.migrations.ts beside it, \`to: ${newest + 1}\`, and name "${path}" in its \`changes\`.\n` +
        `  Where no document can have it yet, take "${path}" out of ${name}.props.json.`,
    );
  return [...late, ...untold];
});

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  for (const { file, text, steps, now } of records) {
    const version = Math.max(1, ...steps.map(({ to }) => to));
    const record = `${JSON.stringify({ version, props: now }, null, 2)}\n`;
    if (record !== text) await writeFile(file, record);
  }
}
