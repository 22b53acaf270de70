import generator from '@babel/generator';
import { parse } from '@babel/parser';
import { isFunctionDeclaration, isIdentifier, isImportDeclaration, isImportSpecifier } from '@babel/types';
import { nameOwnProps } from './name-own-props.js';
import { unwrapSlots } from './unwrap-slots.js';

/** What of the module that Mitosis generates is kept. */
interface GeneratedModule {
  directives: string[];
  /** The names it imports from React. */
  hooks: string[];
  /** The component's function, exported by name. */
  code: string;
}

/**
 * Read the module that Mitosis generates as a tree, and take from it what our own module needs.
 *
 * @param imported names that our own module imports beside React's
 */
export function readModule(generated: string, title: string, imported: readonly string[]): GeneratedModule {
  const { program } = parse(generated, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  const hooks = program.body
    .filter((statement) => isImportDeclaration(statement))
    .filter(({ source }) => source.value === 'react')
    .flatMap(({ specifiers }) => specifiers)
    .filter((specifier) => isImportSpecifier(specifier))
    .map(({ imported }) => (isIdentifier(imported) ? imported.name : imported.value));
  const component = program.body
    .filter((statement) => isFunctionDeclaration(statement))
    .find(({ id }) => id?.name === title);
  if (!component) throw new TypeError(`Mitosis generated no function ${title}.`);
  unwrapSlots(component);
  nameOwnProps(component, [title, ...hooks, ...imported]);
  const write = generator.default ?? generator;
  return {
    directives: program.directives.map(({ value }) => value.value),
    hooks: [...new Set(hooks)].sort(),
    code: `export ${write(component, { jsescOption: { minimal: true } }).code}`,
  };
}
