import { parse } from '@babel/parser';
import {
  type Expression,
  type FunctionDeclaration,
  isArrayExpression,
  isCallExpression,
  isExpression,
  isExpressionStatement,
  isFunctionDeclaration,
  isIdentifier,
  isSpreadElement,
  isVariableDeclaration,
  type Node,
  type Statement,
  traverseFast,
} from '@babel/types';

/** What is kept of the script that Mitosis and `migrate` give, as trees. */
export interface GeneratedScript {
  /** Variables of state, with what each starts as. */
  states: { name: string; start: Expression }[];
  /** State methods. */
  methods: FunctionDeclaration[];
  /** Functions to call once the component stands on the page. */
  mounts: Expression[];
  /** Functions to call when it goes away. */
  unmounts: Expression[];
  /** What is done again when a dependency changes. */
  updates: { dependencies: readonly Expression[]; body: readonly Statement[] }[];
}

/** Read the script that Mitosis and `migrate` give. Imports, props and refs are left out: the target writes its own. */
export function readModule(code: string, refs: readonly string[]): GeneratedScript {
  const script: GeneratedScript = { states: [], methods: [], mounts: [], unmounts: [], updates: [] };
  const statements = parse(code, { sourceType: 'module', plugins: ['typescript'] }).program.body;
  const updates = new Map<string, FunctionDeclaration>();
  for (const statement of statements) {
    if (isFunctionDeclaration(statement)) {
      const { name = '' } = statement.id ?? {};
      if (/^onUpdateFn_\d+$/.test(name)) updates.set(name, statement);
      else script.methods.push(statement);
    } else if (isVariableDeclaration(statement)) {
      for (const { id, init } of statement.declarations) {
        if (!isIdentifier(id) || !init || refs.includes(id.name)) continue;
        script.states.push({ name: id.name, start: startOf(init) });
      }
    } else if (isExpressionStatement(statement) && isCallExpression(statement.expression)) {
      const {
        callee,
        arguments: [first],
      } = statement.expression;
      const name = isIdentifier(callee) ? callee.name : '';
      if (name === 'onMount' && isExpression(first)) script.mounts.push(first);
      if (name === 'onDestroy' && isExpression(first)) script.unmounts.push(first);
      if (name === 'run') script.updates.push(readUpdate(statement, updates));
    }
  }
  return script;
}

/** `migrate` makes `$state(start)` of what is assigned anywhere, and leaves the rest. */
function startOf(init: Expression): Expression {
  const [start] = isCallExpression(init) && isIdentifier(init.callee, { name: '$state' }) ? init.arguments : [init];
  return isExpression(start) ? start : init;
}

/** Read `run(() => { onUpdateFn_0(...[a, b]); })`. */
function readUpdate(
  statement: Statement,
  updates: ReadonlyMap<string, FunctionDeclaration>,
): GeneratedScript['updates'][number] {
  let dependencies: Expression[] = [];
  let body: readonly Statement[] = [];
  traverseFast(statement, (node: Node) => {
    if (!isCallExpression(node) || !isIdentifier(node.callee)) return;
    const update = updates.get(node.callee.name);
    const [all] = node.arguments;
    if (!update || !isSpreadElement(all) || !isArrayExpression(all.argument)) return;
    body = update.body.body;
    dependencies = all.argument.elements.filter((element) => isExpression(element));
  });
  return { dependencies, body };
}
