import generator from '@babel/generator';
import { parse } from '@babel/parser';
import { isFunctionDeclaration, isIdentifier, isImportDeclaration, isImportSpecifier } from '@babel/types';

/** What of the module that Mitosis generates is kept. */
interface GeneratedModule {
  directives: string[];
  /** The names it imports from React. */
  hooks: string[];
  /** The component's function, exported by name. */
  code: string;
}

/** Read the module that Mitosis generates as a tree, and take from it what our own module needs. */
export function readModule(generated: string, title: string): GeneratedModule {
  const { program } = parse(generated, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  const hooks = program.body
    .filter((statement) => isImportDeclaration(statement))
    .filter(({ source }) => source.value === 'react')
    .flatMap(({ specifiers }) => specifiers)
    .filter((specifier) => isImportSpecifier(specifier))
    .map(({ imported }) => (isIdentifier(imported) ? imported.name : imported.value));
  const component = program.body.find((statement) => isFunctionDeclaration(statement) && statement.id?.name === title);
  if (!component) throw new TypeError(`Mitosis generated no function ${title}.`);
  const write = generator.default ?? generator;
  return {
    directives: program.directives.map(({ value }) => value.value),
    hooks: [...new Set(hooks)].sort(),
    code: `export ${write(component, { jsescOption: { minimal: true } }).code}`,
  };
}
