import { parse } from '@babel/parser';
import {
  isCallExpression,
  isIdentifier,
  isImportDeclaration,
  isImportSpecifier,
  isVariableDeclaration,
} from '@babel/types';
import { parse as parseFile } from 'vue/compiler-sfc';

/** What of the single-file component that Mitosis generates is kept. */
interface Generated {
  template: string;
  /** The names it imports from Vue. */
  hooks: string[];
  /** State, watchers and methods, a statement each. */
  statements: string[];
}

/** Read the single-file component that Mitosis generates, and take from it what our own needs. */
export function readGenerated(generated: string): Generated {
  const { descriptor, errors } = parseFile(generated, { sourceMap: false, ignoreEmpty: false });
  const { template, scriptSetup } = descriptor;
  if (errors[0] || !template || !scriptSetup) throw errors[0] ?? new TypeError('Mitosis generated no template.');
  const code = scriptSetup.content;
  const { body } = parse(code, { sourceType: 'module', plugins: ['typescript'] }).program;
  const hooks = body
    .filter((statement) => isImportDeclaration(statement))
    .filter(({ source }) => source.value === 'vue')
    .flatMap(({ specifiers }) => specifiers.filter((specifier) => isImportSpecifier(specifier)))
    .map(({ imported }) => (isIdentifier(imported) ? imported.name : imported.value));
  const statements = body
    .filter((statement) => !isImportDeclaration(statement) && !declaresProps(statement))
    .map(({ start, end }) => code.slice(start ?? 0, end ?? 0).trim());
  return { template: template.content.trim(), hooks, statements };
}

/** Tell whether a statement is `const props = defineProps()`: ours says more. */
function declaresProps(statement: Parameters<typeof isVariableDeclaration>[0]): boolean {
  if (!isVariableDeclaration(statement)) return false;
  return statement.declarations.some(
    ({ init }) => isCallExpression(init) && isIdentifier(init.callee, { name: 'defineProps' }),
  );
}
