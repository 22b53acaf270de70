import type { Binding, MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { htmlAttributeName } from '../../../tree/attribute-names.js';
import { expression } from '../../../tree/expression.js';
import { isElement } from '../../../tree/is-element.js';
import { walkNodes } from '../../../tree/walk-nodes.js';
import { attributeKind } from '../../html/attribute-kind.js';

/** Bindings that are no attributes: Angular has its own form for each. */
const others = /^(key|ref|class|innerHTML|_text|on[A-Z].*|(style|input)\..*)$/;

/** What a reader changes in a browser, so that the attribute says only what it was at first. */
const live = new Set(['checked', 'muted', 'selected', 'value']);

/**
 * Bind attributes as attributes, by HTML's names: on the server and in a browser they are then the same. A flag is there or not
 * (Mitosis writes `disabled="false"`: https://github.com/BuilderIO/mitosis/issues/1313), and what a reader changes is bound as a property too.
 */
export const bindAttributes: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (!isElement(node)) return;
    for (const [name, value] of Object.entries(node.properties)) {
      delete node.properties[name];
      const html = htmlAttributeName(name);
      node.properties[html] = attributeKind(html) === 'flag' ? '' : (value ?? '');
    }
    node.bindings = Object.fromEntries(
      Object.entries(node.bindings).flatMap(([name, binding]) => {
        if (!binding || others.test(name)) return [[name, binding] as const];
        const html = htmlAttributeName(name);
        if (binding.code === 'true' && attributeKind(html) === 'flag') {
          node.properties[html] = '';
          return [];
        }
        return bind(node, html, binding.code);
      }),
    );
  });
};

function bind(node: MitosisNode, name: string, code: string): (readonly [string, Binding])[] {
  const isFlag = attributeKind(name) === 'flag';
  const attribute = [`attr.${name}`, expression(isFlag ? `(${code}) ? '' : null` : code)] as const;
  // Angular sets properties first, and a slider takes a value only as its bounds and its step then are.
  if (node.properties.type === 'range' && /^(min|max|step)$/.test(name)) return [[name, expression(code)], attribute];
  if (!live.has(name) || (name === 'value' && !isWritten(node))) return [attribute];
  const property = [name, expression(isFlag ? `!!(${code})` : `(${code}) ?? ''`)] as const;
  // The text between the tags is what a textarea starts with: it has no attribute for that.
  return node.name === 'textarea' ? [['textContent', property[1]], property] : [attribute, property];
}

/** Tell whether a reader writes the value of a control. That of a box to tick is what it sends. */
function isWritten({ name, properties }: MitosisNode): boolean {
  return name === 'textarea' || (name === 'input' && !/^(checkbox|radio)$/.test(properties.type ?? ''));
}
