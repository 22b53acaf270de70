import {
  type FunctionDeclaration,
  identifier,
  isIdentifier,
  isMemberExpression,
  isObjectPattern,
  isObjectProperty,
  isValidIdentifier,
  isVariableDeclaration,
  type ObjectPattern,
  type ObjectProperty,
  type Statement,
  type TraversalAncestors,
  traverse,
} from '@babel/types';

/**
 * Take the contract's props apart where the function begins, and call them by their names: `label` for `props.label`, as one
 * writes it by hand, which is also smaller. A prop stays `props.open` where something else in the function has its name.
 */
export function nameOwnProps(component: FunctionDeclaration, imported: readonly string[]): void {
  const { body } = component.body;
  const parting = body.find((statement) => patternOf(statement) !== undefined);
  const pattern = parting && patternOf(parting);
  if (!parting || !pattern) return;
  component.body.body = [parting, ...body.filter((statement) => statement !== parting)];
  const taken = new Set([...imported, ...namesOf(component, pattern)]);
  const named = new Set<string>();
  for (const property of pattern.properties) {
    if (!isObjectProperty(property) || !isIdentifier(property.key)) continue;
    const { name } = property.key;
    if (taken.has(name) || !isValidIdentifier(name)) continue;
    shorten(property, name);
    named.add(name);
  }
  traverse(component, {
    exit(node, ancestors) {
      if (!isMemberExpression(node, { computed: false }) || !isIdentifier(node.object, { name: 'props' })) return;
      if (isIdentifier(node.property) && named.has(node.property.name)) put(ancestors, node.property.name);
    },
  });
}

function patternOf(statement: Statement): ObjectPattern | undefined {
  if (!isVariableDeclaration(statement)) return undefined;
  const [declaration] = statement.declarations;
  const isParting = isIdentifier(declaration?.init, { name: 'props' }) && isObjectPattern(declaration.id);
  return isParting ? (declaration.id as ObjectPattern) : undefined;
}

/** List the names that mean something in a function: all but those of properties, and of what the pattern takes. */
function namesOf(component: FunctionDeclaration, pattern: ObjectPattern): string[] {
  const names: string[] = [];
  traverse(component, {
    enter(node, ancestors) {
      const parent = ancestors.at(-1);
      if (!isIdentifier(node) || !parent || ancestors.some(({ node: each }) => each === pattern)) return;
      const isName = parent.key === 'property' || parent.key === 'key';
      if (!isName || Reflect.get(parent.node, 'computed')) names.push(node.name);
    },
  });
  return names;
}

function shorten(property: ObjectProperty, name: string): void {
  property.shorthand = true;
  property.value = identifier(name);
}

function put(ancestors: TraversalAncestors, name: string): void {
  const parent = ancestors.at(-1);
  if (!parent) return;
  if (parent.index === undefined) Reflect.set(parent.node, parent.key, identifier(name));
  else Reflect.get(parent.node, parent.key)[parent.index] = identifier(name);
  // `{ label: props.label }` is not the shorthand that Babel would take it for.
  if (isObjectProperty(parent.node)) parent.node.shorthand = false;
}
