import type { DomNode } from './dom-node.js';

/** Write a DOM one node a line, so that a difference between two is shown as lines. */
export function writeDom(nodes: readonly DomNode[], indent = ''): string {
  return nodes.map((node) => writeNode(node, indent)).join('');
}

function writeNode(node: DomNode, indent: string): string {
  if (node.kind === 'text') return `${indent}${JSON.stringify(node.text)}\n`;
  if (node.kind === 'comment') return `${indent}<!--${node.text}-->\n`;
  const attributes = node.attributes.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join('');
  return `${indent}<${node.name}${attributes}>\n${writeDom(node.children, `${indent}  `)}`;
}
