import generator from '@babel/generator';
import { parse } from '@babel/parser';
import {
  type ClassMethod,
  isClassDeclaration,
  isClassMethod,
  isClassProperty,
  isExportNamedDeclaration,
  isIdentifier,
  type Node,
} from '@babel/types';

/** What of the class that Mitosis generates is kept. */
export interface GeneratedClass {
  /** State with the code of its first value, in order. */
  state: [name: string, value: string][];
  /** Methods as trees, `render` the last: they may still be changed. */
  methods: ClassMethod[];
}

/** Read the class that Mitosis generates as a tree. Its props and events are left out: the contract has their types. */
export function readClass(generated: string): GeneratedClass {
  const { program } = parse(generated, { sourceType: 'module', plugins: ['typescript', 'jsx', 'decorators-legacy'] });
  const declared = program.body
    .filter((statement) => isExportNamedDeclaration(statement))
    .map(({ declaration }) => declaration)
    .find((declaration) => isClassDeclaration(declaration));
  if (!declared) throw new TypeError('Mitosis generated no class.');
  const state = declared.body.body
    .filter((member) => isClassProperty(member))
    .filter(({ decorators }) => decorators?.some(({ expression }) => write(expression).startsWith('State')))
    .map(({ key, value }): [string, string] => [isIdentifier(key) ? key.name : '', value ? write(value) : 'undefined']);
  const methods = declared.body.body.filter((member) => isClassMethod(member));
  return { state, methods: methods.filter(({ body, kind }) => kind !== 'constructor' && body.body.length > 0) };
}

/** Write a tree as code. */
export function write(node: Node): string {
  return (generator.default ?? generator)(node, { jsescOption: { minimal: true } }).code;
}
