import generator from '@babel/generator';
import { parse } from '@babel/parser';
import {
  type ClassDeclaration,
  type ClassMethod,
  isBlockStatement,
  isCallExpression,
  isClassDeclaration,
  isClassMethod,
  isClassProperty,
  isExportNamedDeclaration,
  isIdentifier,
  isObjectExpression,
  isObjectProperty,
  isTemplateLiteral,
  type Node,
} from '@babel/types';

/** What of the class that Mitosis generates is kept. All code is of class members, with `this.`. */
export interface GeneratedClass {
  template: string;
  /** Fields by name, with the code of what they start as. */
  fields: ReadonlyMap<string, string>;
  /** What is done once inputs are there, in order: `this.NAME.set(VALUE)`. */
  inits: ReadonlyMap<string, string>;
  methods: readonly string[];
  /** The statements of each hook that follows something, what it follows first. */
  effects: readonly (readonly string[])[];
  /** The statements that are to run once, in a browser. */
  mount: readonly string[];
  /** The statements that are to run at the end. */
  unmount: readonly string[];
}

const own = new Set(['constructor', 'ngOnInit', 'ngAfterViewInit', 'ngOnDestroy']);
const options = { jsescOption: { minimal: true } };
const write = (node: Node) => (generator.default ?? generator)(node, options).code;
/** Mitosis's own comments stand in what it writes for hooks. */
const writePlain = (node: Node) => (generator.default ?? generator)(node, { ...options, comments: false }).code;

/** Read the class that Mitosis generates as a tree, and take from it what our own class needs. */
export function readClass(generated: string, title: string): GeneratedClass {
  const { program } = parse(generated, { sourceType: 'module', plugins: ['typescript', 'decorators'] });
  const found = program.body
    .map((statement) => (isExportNamedDeclaration(statement) ? statement.declaration : statement))
    .find((statement) => isClassDeclaration(statement) && statement.id?.name === title);
  if (!isClassDeclaration(found)) throw new TypeError(`Mitosis generated no class ${title}.`);
  const fields = new Map<string, string>();
  const methods = new Map<string, ClassMethod>();
  for (const member of found.body.body) {
    if (isClassProperty(member) && isIdentifier(member.key) && member.value)
      fields.set(member.key.name, write(member.value));
    if (isClassMethod(member) && isIdentifier(member.key)) methods.set(member.key.name, member);
  }
  const statements = (name: string) => methods.get(name)?.body.body ?? [];
  const inits = statements('ngOnInit').map((each) => /^this\.(\w+)\.set\((.*)\);$/s.exec(writePlain(each)));
  return {
    template: templateOf(found),
    fields,
    inits: new Map(inits.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]]] : []))),
    methods: [...methods].filter(([name]) => !own.has(name)).map(([, method]) => write(method)),
    effects: guarded(statements('constructor')).map((each) => callbackOf(each)),
    mount: guarded(statements('ngAfterViewInit')).map(writePlain),
    unmount: statements('ngOnDestroy').map(writePlain),
  };
}

function templateOf({ decorators }: ClassDeclaration): string {
  const call = decorators?.[0]?.expression;
  const [settings] = isCallExpression(call) ? call.arguments : [];
  for (const property of isObjectExpression(settings) ? settings.properties : []) {
    if (!isObjectProperty(property) || !isIdentifier(property.key, { name: 'template' })) continue;
    if (isTemplateLiteral(property.value)) return property.value.quasis.map(({ value }) => value.cooked).join('');
  }
  throw new TypeError('Mitosis generated no template.');
}

/** Give the statements inside `if (typeof window !== 'undefined') { ... }`, which Mitosis puts around what a browser does. */
function guarded(statements: readonly Node[]): readonly Node[] {
  return statements.flatMap((each) =>
    each.type === 'IfStatement' && isBlockStatement(each.consequent) ? each.consequent.body : [],
  );
}

/** Give the statements of the function that a hook is called with. */
function callbackOf(statement: Node): string[] {
  const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  const [callback] = isCallExpression(call) ? call.arguments : [];
  const body = callback?.type === 'ArrowFunctionExpression' ? callback.body : undefined;
  return isBlockStatement(body) ? body.body.map(writePlain) : [];
}
