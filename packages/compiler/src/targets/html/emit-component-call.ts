import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { kebabCase } from '../../names/kebab-case.js';
import { attributesOf } from './emit-attributes.js';
import { emitNodes } from './emit-nodes.js';
import type { HtmlEmission } from './html-emission.js';
import { HtmlWriter } from './html-writer.js';

/** Write the call of another component: its props, its slots, and what is left as attributes of its root. */
export function emitComponentCall(node: MitosisNode, writer: HtmlWriter, emission: HtmlEmission): void {
  const contract = emission.context.contracts.get(kebabCase(node.name));
  const slots = emitSlots(node, writer, emission);
  const isRoot = node === emission.source.component.children[0];
  const props: string[] = [];
  const attributes: string[] = [];
  for (const [name, attribute] of attributesOf(node)) {
    if (node.slots?.[name]) continue;
    const code = 'text' in attribute ? JSON.stringify(attribute.text) : emission.resolve(attribute.code);
    const isProp = contract === undefined || name in contract.props.shape;
    const value = isRoot && name === 'class' ? emission.use('joinClasses', `${code}, attributes?.class`) : code;
    (isProp ? props : attributes).push(`${/^\w+$/.test(name) ? name : `'${name}'`}: ${value}`);
  }
  if (isRoot) attributes.unshift('...attributes');
  const parameters = [
    `{ ${props.join(', ')} }`,
    slots.length > 0 ? `{ ${slots.join(', ')} }` : attributes.length > 0 ? 'undefined' : '',
    attributes.length > 0 ? `{ ${attributes.join(', ')} }` : '',
  ];
  writer.value(`${node.name}(${parameters.filter(Boolean).join(', ')})`);
}

function emitSlots(node: MitosisNode, writer: HtmlWriter, emission: HtmlEmission): string[] {
  const contents: [string, readonly MitosisNode[]][] = Object.entries(node.slots ?? {});
  if (node.children.length > 0) contents.push(['default', node.children]);
  return contents.map(([name, nodes]) => {
    const inner = new HtmlWriter(emission.variable(), writer.depth);
    emitNodes(nodes, inner, emission);
    const inline = inner.expression();
    if (inline !== undefined) return `${name}: ${emission.use('raw', inline)}`;
    writer.statement(`let ${inner.variable} = '';`);
    writer.append(inner.statements());
    return `${name}: ${emission.use('raw', inner.variable)}`;
  });
}
