import generator from '@babel/generator';
import { parse } from '@babel/parser';
import {
  type FunctionDeclaration,
  isEmptyStatement,
  isFunctionDeclaration,
  isIdentifier,
  isImportDeclaration,
  isJSXIdentifier,
  traverseFast,
} from '@babel/types';
import { assertConditions } from './assert-conditions.js';
import { keyLists } from './key-lists.js';
import { readIndexAsSignal } from './read-index-as-signal.js';

/** What plugins use of Solid, beside what Mitosis imports. */
const used = ['children', 'onCleanup', 'onMount', 'splitProps'];

/** What of the module that Mitosis generates is kept. */
interface GeneratedModule {
  /** The names it uses of Solid. */
  imports: string[];
  /** The component's function, exported by name. */
  code: string;
}

/** Read the module that Mitosis generates as a tree, mend what its generator gets wrong, and take what our module needs. */
export function readModule(generated: string, title: string): GeneratedModule {
  const tree = parse(generated, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  assertConditions(tree);
  keyLists(tree);
  readIndexAsSignal(tree);
  const { body } = tree.program;
  const imported = body
    .filter((statement) => isImportDeclaration(statement))
    .filter(({ source }) => source.value === 'solid-js')
    .flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name));
  const component = body.find((statement) => isFunctionDeclaration(statement) && statement.id?.name === title);
  if (!isFunctionDeclaration(component)) throw new TypeError(`Mitosis generated no function ${title}.`);
  component.body.body = component.body.body.filter((statement) => !isEmptyStatement(statement));
  const names = namesIn(component);
  const write = generator.default ?? generator;
  return {
    imports: [...new Set([...imported, ...used])].filter((name) => names.has(name)).sort(),
    code: `export ${write(component, { jsescOption: { minimal: true } }).code}`,
  };
}

/** List the names that a function calls or uses as a tag. */
function namesIn(component: FunctionDeclaration): Set<string> {
  const names = new Set<string>();
  traverseFast(component, (node) => {
    if (node.type === 'CallExpression' && isIdentifier(node.callee)) names.add(node.callee.name);
    if (node.type === 'JSXOpeningElement' && isJSXIdentifier(node.name)) names.add(node.name.name);
  });
  return names;
}
