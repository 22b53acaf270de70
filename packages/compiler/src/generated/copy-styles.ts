import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GeneratedFile } from '../targets/target.js';

/**
 * List the built style sheets of the components: one of all, one of what all stand on, one of each. They are the same for
 * every target, and lie in its package so that one package is enough.
 *
 * @param built the folder in which `packages/components` puts what it builds
 * @param components their names
 */
export function copyStyles(built: string, components: readonly string[]): GeneratedFile[] {
  const sheets = ['components.css', 'base.css', ...components.map((name) => join(name, `${name}.css`))];
  return sheets
    .filter((sheet) => existsSync(join(built, sheet)))
    .map((sheet) => ({ path: `css/${basename(sheet)}`, code: readFileSync(join(built, sheet), 'utf8') }));
}
