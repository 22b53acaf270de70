import { h, type VNode } from 'vue';
import type { DomNode } from '../dom/dom-node.js';
import { readDom } from '../dom/read-dom.js';

/** Make Vue nodes of plain HTML. */
export function vueNodes(html: string): (VNode | string)[] {
  return readDom(html).flatMap(toVue);
}

function toVue(node: DomNode): (VNode | string)[] {
  if (node.kind === 'comment') return [];
  if (node.kind === 'text') return [node.text];
  return [h(node.name, Object.fromEntries(node.attributes), node.children.flatMap(toVue))];
}
