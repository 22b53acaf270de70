import {
  getBindingIdentifiers,
  isCallExpression,
  isFunction,
  isIdentifier,
  isObjectExpression,
  isObjectMember,
  isObjectPattern,
  isObjectProperty,
  isVariableDeclarator,
  type Node,
} from '@babel/types';
import type { ComponentSyntax } from '../source/component-syntax.js';
import { findBreaches } from './find-breaches.js';
import type { Rule } from './rule.js';

export const ownNames: Rule = {
  id: 'own-names',
  why: 'Most targets make a variable of each piece of state, and take whatever has its name for it.',
  check: (source) => {
    const names = stateNames(source);
    return findBreaches(source, (node, around) => {
      const name = namesIn(node, around).find((each) => names.has(each));
      return name === undefined
        ? undefined
        : {
            message: `"${name}" is the name of a piece of state too.`,
            fix: `Give one of them another name: state.${name} or this.`,
          };
    });
  },
};

/** List the names of parameters and variables, and those that are keys of an object, which Mitosis takes for state in Vue. */
function namesIn(node: Node, around: readonly Node[]): string[] {
  if (isObjectProperty(node) && !node.computed && isIdentifier(node.key)) {
    return isStore(around.at(-2)) || isObjectPattern(around.at(-1)) ? [] : [node.key.name];
  }
  const patterns = isFunction(node) ? node.params : isVariableDeclarator(node) ? [node.id] : [];
  return patterns.flatMap((each) => Object.keys(getBindingIdentifiers(each)));
}

function isStore(node: Node | undefined): boolean {
  return isCallExpression(node) && isIdentifier(node.callee, { name: 'useStore' });
}

/** Collect what useStore is given, values and methods. */
function stateNames(source: ComponentSyntax): Set<string> {
  const names = new Set<string>();
  findBreaches(source, (node) => {
    if (!isCallExpression(node) || !isStore(node)) return undefined;
    const [store] = node.arguments;
    for (const member of isObjectExpression(store) ? store.properties : []) {
      if (isObjectMember(member) && isIdentifier(member.key)) names.add(member.key.name);
    }
    return undefined;
  });
  return names;
}
