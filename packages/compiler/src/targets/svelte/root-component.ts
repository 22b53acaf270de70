import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';
import { kebabCase } from '../../names/kebab-case.js';
import { isComponent } from '../../tree/is-component.js';

/** Name the component that is another's root, if one is. */
export function rootComponent({ children }: MitosisComponent): { title: string; name: string } | undefined {
  const [root] = children;
  return root && isComponent(root) ? { title: root.name, name: kebabCase(root.name) } : undefined;
}
