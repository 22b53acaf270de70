import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';

/** Tell under which variable a component's script has one of its props. */
export function variableOf(component: MitosisComponent, prop: string): string {
  const { variables } = component.meta as { variables?: Readonly<Record<string, string>> };
  return variables?.[prop] ?? prop;
}
