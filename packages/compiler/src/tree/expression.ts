import type { Binding } from '@builder.io/mitosis/lib/types/mitosis-node.js';

/** Make a binding of an expression. */
export function expression(code: string): Binding {
  return { type: 'single', bindingType: 'expression', code };
}
