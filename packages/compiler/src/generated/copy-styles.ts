import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GeneratedFile, Target } from '../targets/target.js';

/**
 * List the built style sheets of the components: one of all, one of what all stand on, one of each. They are those of
 * `packages/components`, with what the target adds, and lie in its package so that one package is enough.
 *
 * @param built the folder in which `packages/components` puts what it builds
 * @param components their names
 */
export function copyStyles(built: string, components: readonly string[], target: Target): GeneratedFile[] {
  const added = (names: readonly string[]) => {
    const rules = names.map((name) => target.styleOf?.(name) ?? '').join('');
    return rules === '' ? '' : `@layer pantograph.components{${rules}}`;
  };
  const sheets = [
    { sheet: 'components.css', names: components },
    { sheet: 'base.css', names: [] },
    ...components.map((name) => ({ sheet: join(name, `${name}.css`), names: [name] })),
  ];
  return sheets
    .filter(({ sheet }) => existsSync(join(built, sheet)))
    .map(({ sheet, names }) => {
      const code = readFileSync(join(built, sheet), 'utf8');
      return { path: `css/${basename(sheet)}`, code: `${code}${added(names)}` };
    });
}
