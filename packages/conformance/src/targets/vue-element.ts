import * as vue from '@pantograph/vue';
import { type Component, h, type VNode } from 'vue';
import { pascalCase } from './pascal-case.js';
import { vueNodes } from './vue-nodes.js';

/** Make the Vue node of an example. Its slots, plain HTML, become nodes. */
export function vueElement(component: string, props: object, slots: Readonly<Record<string, string>> = {}): VNode {
  const type = Reflect.get(vue, pascalCase(component)) as Component;
  const content = Object.entries(slots).map(([name, html]) => [name, () => vueNodes(html)] as const);
  return h(type, { ...props }, Object.fromEntries(content));
}
