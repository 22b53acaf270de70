import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What has to be compiled again, by what was compiled last.
 *
 * @typedef {object} Changes
 * @property {string[]} changed sources whose output is not of them any more, as paths below `src`
 * @property {string[]} gone sources that are no more
 * @property {() => void} note keep in mind that all of it is compiled
 */

/**
 * Find what changed below a folder since it was last compiled.
 *
 * A component that nests a changed one is changed too: what Angular writes for it names the other's inputs.
 *
 * @param {string} source the folder with the sources
 * @param {string} output the folder that is compiled to
 * @param {readonly string[]} settings what changes everything when it changes
 * @returns {Changes}
 */
export function findChanges(source, output, settings) {
  const file = join(output, '.built.json');
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const code = new Map(names.map((name) => [name, readFileSync(join(source, name), 'utf8')]));
  const before = readNote(file);
  const now = {
    settings: hash(...settings),
    sources: Object.fromEntries([...code].map(([name, text]) => [name, hash(text)])),
  };
  const isAll = before.settings !== now.settings;
  const own = names.filter((name) => {
    const isBuilt = existsSync(join(output, name.replace(/\.ts$/, '.js')));
    return isAll || !isBuilt || before.sources[name] !== now.sources[name];
  });
  const nesting = names.filter((name) => {
    const imported = [...(code.get(name) ?? '').matchAll(/^import .* from '\.\/(.+)\.js';$/gm)];
    return imported.some(([, module]) => own.includes(`${module}.ts`));
  });
  return {
    changed: [...new Set([...own, ...nesting])],
    gone: Object.keys(before.sources).filter((name) => !code.has(name)),
    note: () => {
      mkdirSync(output, { recursive: true });
      writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
    },
  };
}

/**
 * Take away what was compiled of sources that are no more.
 *
 * @param {string} output
 * @param {readonly string[]} gone paths below the folder of the sources
 */
export function removeGone(output, gone) {
  for (const name of gone) {
    for (const end of ['.js', '.js.map', '.d.ts', '.d.ts.map'])
      rmSync(join(output, name.replace(/\.ts$/, end)), { force: true });
  }
}

/** @param {string} file */
function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { settings: '', sources: {} };
  }
}

/** @param {readonly string[]} texts */
function hash(...texts) {
  return createHash('sha256').update(texts.join('\0')).digest('base64url');
}
