import { createMitosisNode } from '@builder.io/mitosis/lib/helpers/create-mitosis-node.js';
import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import type { ComponentContract } from '@pantograph/contract';
import { kebabCase } from '../../../names/kebab-case.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { isComponent } from '../../../tree/is-component.js';
import { walkNodes } from '../../../tree/walk-nodes.js';
import type { EmitContext } from '../../target.js';
import { hostSelector } from '../host-selector.js';
import { quote } from '../quote.js';

/**
 * Write nested components as the elements that they are here, `<a pgLinkButton>`. What the contract names is an input, bound
 * even where it is a word, so that no attribute of its name is left in the document.
 */
export function nestComponents({ contracts, rootOf }: EmitContext): Plugin {
  return ({ component }) => {
    walkNodes(component.children, (node) => {
      if (!isComponent(node)) return;
      const name = kebabCase(node.name);
      const { tag, attribute } = hostSelector(name, rootOf(name));
      node.name = tag;
      bindInputs(node, contracts.get(name));
      if (attribute) node.properties = { [attribute]: '', ...node.properties };
      node.children.push(...fillSlots(node));
    });
  };
}

function bindInputs(node: MitosisNode, contract: ComponentContract | undefined): void {
  const inputs = new Set(Object.keys(contract?.props.shape ?? {}));
  const given = [
    ...Object.entries(node.bindings),
    ...Object.entries(node.properties).flatMap(([name, text]) =>
      inputs.has(name) ? [[name, expression(quote(text ?? ''))] as const] : [],
    ),
  ];
  node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => !inputs.has(name)));
  node.bindings = Object.fromEntries(
    given.map(([name, binding]) => [inputs.has(name) ? `input.${name}` : name, binding]),
  );
}

function fillSlots(node: MitosisNode): MitosisNode[] {
  const slots = Object.entries(node.slots ?? {});
  delete node.slots;
  return slots.map(([slot, children]) => {
    delete node.bindings[slot];
    return createMitosisNode({ name: 'ng-container', properties: { slot }, children });
  });
}
