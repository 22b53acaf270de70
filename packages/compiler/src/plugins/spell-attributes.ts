import { isElement } from '../tree/is-element.js';
import { walkNodes } from '../tree/walk-nodes.js';
import type { Plugin } from './plugin.js';

/** Make a plugin that spells the attributes of elements as a target wants them. Those of components are props, and stay. */
export function spellAttributes(spell: (name: string) => string): Plugin {
  return ({ component }) => {
    walkNodes(component.children, (node) => {
      if (!isElement(node)) return;
      node.properties = rename(node.properties, spell);
      node.bindings = rename(node.bindings, spell);
    });
  };
}

function rename<T>(attributes: Readonly<Record<string, T>>, spell: (name: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [spell(name), value]));
}
