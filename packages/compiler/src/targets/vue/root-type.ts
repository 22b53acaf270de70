import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';
import { isComponent } from '../../tree/is-component.js';

/** Write the types of a component's root: what it takes by itself, and the element that it is. */
export function rootType({ children: [root] }: MitosisComponent): { native: string; element: string } {
  if (!root) throw new TypeError('A component without a root has no types.');
  const { name } = root;
  return isComponent(root)
    ? { native: `InstanceType<typeof ${name}>['$props']`, element: `InstanceType<typeof ${name}>['$el']` }
    : { native: `IntrinsicElementAttributes['${name}']`, element: `HTMLElementTagNameMap['${name}']` };
}
