import type { ForNode, MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { decodeEntities } from '../../tree/decode-entities.js';
import { isComponent } from '../../tree/is-component.js';
import { isText } from '../../tree/is-text.js';
import { emitComponentCall } from './emit-component-call.js';
import { emitElement } from './emit-element.js';
import type { HtmlEmission } from './html-emission.js';
import type { HtmlWriter } from './html-writer.js';
import { escapeHtml } from './runtime/escape-html.js';

/** Write nodes, one after the other. */
export function emitNodes(nodes: readonly MitosisNode[], writer: HtmlWriter, emission: HtmlEmission): void {
  for (const node of nodes) emitNode(node, writer, emission);
}

function emitNode(node: MitosisNode, writer: HtmlWriter, emission: HtmlEmission): void {
  if (isText(node)) emitText(node, writer, emission);
  else if (node.name === 'For') emitFor(node as ForNode, writer, emission);
  else if (node.name === 'Show') emitShow(node, writer, emission);
  else if (node.name === 'Slot') emitSlot(node, writer, emission);
  else if (node.name === 'Fragment') emitNodes(node.children, writer, emission);
  else if (isComponent(node)) emitComponentCall(node, writer, emission);
  else emitElement(node, writer, emission);
}

function emitText({ bindings, properties }: MitosisNode, writer: HtmlWriter, emission: HtmlEmission): void {
  if (bindings._text) writer.value(emission.use('escapeHtml', emission.resolve(bindings._text.code)));
  else writer.literal(escapeHtml(decodeEntities(properties._text ?? '')));
}

function emitFor({ bindings, scope, children }: ForNode, writer: HtmlWriter, emission: HtmlEmission): void {
  const list = `${emission.resolve(bindings.each?.code ?? '')} ?? []`;
  const { forName = '_', indexName } = scope;
  const head = indexName ? `const [${indexName}, ${forName}] of (${list}).entries()` : `const ${forName} of ${list}`;
  writer.block(`for (${head}) {`, () => emitNodes(children, writer, emission));
}

function emitShow({ bindings, children, meta }: MitosisNode, writer: HtmlWriter, emission: HtmlEmission): void {
  const otherwise = meta.else as unknown as MitosisNode | undefined;
  writer.block(
    `if (${emission.resolve(bindings.when?.code ?? '')}) {`,
    () => emitNodes(children, writer, emission),
    otherwise && (() => emitNodes([otherwise], writer, emission)),
  );
}

function emitSlot({ bindings, properties, children }: MitosisNode, writer: HtmlWriter, emission: HtmlEmission): void {
  const name = properties.name ?? bindings.name?.code ?? 'default';
  if (children.length === 0) {
    writer.value(`(slots?.${name} ?? '')`);
    return;
  }
  writer.block(
    `if (slots?.${name} === undefined) {`,
    () => emitNodes(children, writer, emission),
    () => writer.value(`slots.${name}`),
  );
}
