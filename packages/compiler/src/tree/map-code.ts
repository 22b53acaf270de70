import type { MitosisComponent } from '@builder.io/mitosis/lib/types/mitosis-component.js';
import type { CodeKind } from './edit-code.js';
import { walkNodes } from './walk-nodes.js';

type Change = (code: string, kind: CodeKind) => string;

/** Change each piece of code in a component's markup. */
export function mapBindings({ children }: MitosisComponent, change: Change): void {
  walkNodes(children, ({ bindings }) => {
    for (const binding of Object.values(bindings)) if (binding) binding.code = change(binding.code, 'expression');
  });
}

/** Change each piece of code in a component's state and hooks. */
export function mapScript({ state, hooks }: MitosisComponent, change: Change): void {
  for (const value of Object.values(state)) {
    if (typeof value?.code !== 'string') continue;
    value.code = change(value.code, value.type === 'method' ? 'method' : 'expression');
  }
  for (const hook of [...hooks.onMount, ...(hooks.onUpdate ?? []), ...(hooks.onUnMount ? [hooks.onUnMount] : [])]) {
    hook.code = change(hook.code, 'statements');
    if ('deps' in hook && hook.deps) hook.deps = change(hook.deps, 'expression');
  }
}
