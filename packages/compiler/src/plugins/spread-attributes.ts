import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { isElement } from '../tree/is-element.js';
import { walkNodes } from '../tree/walk-nodes.js';
import type { Plugin } from './plugin.js';

/**
 * Make a plugin that spreads the attributes that a framework's own types do not know yet, or know too narrowly. It passes
 * them on as they are; only the type check would refuse them. `type` is what the check then takes them for.
 */
export function spreadAttributes(names: ReadonlySet<string>, type?: string): Plugin {
  return ({ component }) => {
    walkNodes(component.children, (node) => {
      if (!isElement(node)) return;
      const entries = [...Object.keys(node.properties), ...Object.keys(node.bindings)]
        .filter((name) => names.has(name))
        .map((name) => `'${name}': ${codeOf(node, name)}`);
      if (entries.length === 0) return;
      node.properties = without(node.properties, names);
      node.bindings = {
        ...without(node.bindings, names),
        spread: {
          type: 'spread',
          spreadType: 'normal',
          code: `{ ${entries.join(', ')} }${type === undefined ? '' : ` as ${type}`}`,
        },
      };
    });
  };
}

function codeOf({ properties, bindings }: MitosisNode, name: string): string {
  // Single quotes: the code may come to stand in an attribute.
  return bindings[name]?.code ?? `'${properties[name]}'`;
}

function without<T>(attributes: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.has(name)));
}
