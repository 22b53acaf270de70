import type { Binding } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/** Keep `change` what it is on an input, with Solid's `on:`. Mitosis would listen to `input` in its place. */
export const keepChange: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (node.name !== 'input') return;
    node.bindings = Object.fromEntries(
      Object.entries(node.bindings).map(([name, binding]) =>
        name === 'onChange' && binding ? ['on:change', expression(handlerOf(binding))] : [name, binding],
      ),
    );
  });
};

/** Write a handler as a function: Mitosis does so for names that begin with a plain `on`. */
function handlerOf(binding: Binding): string {
  const [event = 'event'] = ('arguments' in binding && binding.arguments) || [];
  return `(${event}) => ${binding.code}`;
}
