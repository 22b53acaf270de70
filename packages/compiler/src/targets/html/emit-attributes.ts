import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { htmlAttributeName } from '../../tree/attribute-names.js';
import { attributeKind } from './attribute-kind.js';
import type { HtmlEmission } from './html-emission.js';
import type { HtmlWriter } from './html-writer.js';
import { escapeHtml } from './runtime/escape-html.js';

/** Bindings that are not attributes: events belong to a browser, the rest is said in other ways. */
const notAttributes = /^(key|ref|innerHTML|on[A-Z].*)$/;

/** List the attributes of an element by HTML's names: the text of each, or the code of its value. */
export function attributesOf(node: MitosisNode): Map<string, { text: string } | { code: string }> {
  const attributes = new Map<string, { text: string } | { code: string }>();
  for (const [name, text] of Object.entries(node.properties)) {
    if (text !== undefined) attributes.set(htmlAttributeName(name), { text });
  }
  for (const [name, binding] of Object.entries(node.bindings)) {
    if (binding && !notAttributes.test(name)) attributes.set(htmlAttributeName(name), { code: binding.code });
  }
  if (node.name === 'textarea') attributes.delete('value');
  return attributes;
}

/** Write the attributes of an element. */
export function emitAttributes(
  attributes: ReturnType<typeof attributesOf>,
  writer: HtmlWriter,
  emission: HtmlEmission,
): void {
  for (const [name, attribute] of attributes) {
    if ('text' in attribute) {
      writer.literal(attributeKind(name) === 'flag' ? ` ${name}=""` : ` ${name}="${escapeHtml(attribute.text)}"`);
      continue;
    }
    const code = emission.resolve(attribute.code);
    if (name === 'style') writer.value(emission.use('style', code));
    else if (code === 'true' && attributeKind(name) === 'flag') writer.literal(` ${name}=""`);
    else if (attributeKind(name) !== 'flag' && /^-?\d+$/.test(code)) writer.literal(` ${name}="${code}"`);
    else if (attributeKind(name) === 'flag') writer.value(emission.use('flag', `' ${name}=""', ${code}`));
    else if (attributeKind(name) === 'state') writer.value(emission.use('stateAttribute', `' ${name}="', ${code}`));
    else writer.value(emission.use('attribute', `' ${name}="', ${code}`));
  }
}
