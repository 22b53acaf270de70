import { createMitosisNode } from '@builder.io/mitosis/lib/helpers/create-mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Fill slots with what the caller gives: `props.children`, `props.media`. Mitosis's generator leaves `<Slot>` in place. A slot
 * with a default is read through `children()`: reading a prop twice would make its elements twice.
 *
 * @see https://docs.solidjs.com/reference/component-apis/children
 */
export const fillSlots: Plugin = ({ component }) => {
  const resolved: string[] = [];
  walkNodes(component.children, (node) => {
    if (node.name !== 'Slot') return;
    const name = node.properties.name ?? 'default';
    const prop = name === 'default' ? 'props.children' : `props.${name}`;
    const fallback = node.children;
    if (fallback.length === 0) {
      Object.assign(node, { name: 'div', properties: {}, bindings: { _text: expression(prop) } });
      return;
    }
    const local = `${name}Slot`;
    resolved.push(`const ${local} = children(() => ${prop});\n`);
    Object.assign(node, {
      name: 'Show',
      properties: {},
      bindings: { when: expression(`${local}()`) },
      children: [createMitosisNode({ bindings: { _text: expression(`${local}()`) } })],
      meta: {
        ...node.meta,
        else: fallback.length === 1 ? fallback[0] : createMitosisNode({ name: 'Fragment', children: fallback }),
      },
    });
  });
  const { hooks } = component;
  if (resolved.length > 0) hooks.onInit = { code: `${hooks.onInit?.code ?? ''}${resolved.join('')}` };
};
