import { getBindingIdentifiers, isFunction, isVariableDeclarator } from '@babel/types';
import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';
import { type CodeKind, editCode } from './edit-code.js';
import { mapBindings, mapScript } from './map-code.js';
import { walkNodes } from './walk-nodes.js';

/** Find the names that a component's source gives to parameters, to variables of its methods, and to the items of lists. */
export function findLocals(component: MitosisComponent): Set<string> {
  const names = new Set<string>();
  walkNodes(component.children, ({ scope }) => {
    for (const name of Object.values(scope)) for (const word of name?.match(/[\w$]+/g) ?? []) names.add(word);
  });
  const collect = (code: string, kind: CodeKind) =>
    editCode(code, kind, (node) => {
      const patterns = isFunction(node) ? node.params : isVariableDeclarator(node) ? [node.id] : [];
      for (const pattern of patterns) for (const name of Object.keys(getBindingIdentifiers(pattern))) names.add(name);
      return undefined;
    });
  mapBindings(component, collect);
  mapScript(component, collect);
  return names;
}
