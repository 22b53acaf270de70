import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { decodeEntities } from '../../tree/decode-entities.js';
import { yieldsToCaller } from '../../tree/yields-to-caller.js';
import { attributesOf, emitAttributes } from './emit-attributes.js';
import { emitNodes } from './emit-nodes.js';
import type { HtmlEmission } from './html-emission.js';
import type { HtmlWriter } from './html-writer.js';
import { voidElements } from './void-elements.js';

/** Write an element. The root of a component also takes the attributes that its caller gives. */
export function emitElement(node: MitosisNode, writer: HtmlWriter, emission: HtmlEmission): void {
  const attributes = attributesOf(node);
  if (node === emission.source.component.children[0]) openRoot(node.name, attributes, writer, emission);
  else writer.literal(`<${node.name}`);
  emitAttributes(attributes, writer, emission);
  writer.literal('>');
  if (voidElements.has(node.name)) return;
  emitContent(node, writer, emission);
  writer.literal(`</${node.name}>`);
}

function openRoot(
  name: string,
  attributes: ReturnType<typeof attributesOf>,
  writer: HtmlWriter,
  emission: HtmlEmission,
): void {
  const className = attributes.get('class');
  attributes.delete('class');
  const classCode = !className ? "''" : 'text' in className ? `'${className.text}'` : emission.resolve(className.code);
  for (const [name, attribute] of attributes) {
    if ('text' in attribute || !yieldsToCaller(name, emission.source.contract, attribute.code)) continue;
    attributes.set(name, { code: `(${attribute.code}) ?? attributes?.['${name}']` });
  }
  emission.ownAttributes = [...attributes.keys()];
  writer.value(emission.use('openRoot', `'<${name}', ${classCode}, attributes, own`));
}

function emitContent(node: MitosisNode, writer: HtmlWriter, emission: HtmlEmission): void {
  const { innerHTML, value, defaultValue } = node.bindings;
  const content = node.name === 'textarea' ? (value ?? defaultValue) : undefined;
  if (innerHTML) writer.value(`(${emission.resolve(innerHTML.code)} ?? '')`);
  else if (node.properties.innerHTML !== undefined) writer.literal(decodeEntities(node.properties.innerHTML));
  else if (content) {
    // A browser drops a line break that comes first in a text area, so one is given for it to drop.
    writer.literal('\n');
    writer.value(emission.use('escapeHtml', emission.resolve(content.code)));
  } else emitNodes(node.children, writer, emission);
}
