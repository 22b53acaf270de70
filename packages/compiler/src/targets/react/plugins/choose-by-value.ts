import { parseExpression } from '@babel/parser';
import { isBinaryExpression, isNodesEquivalent, type Node } from '@babel/types';
import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Say on the select which option is chosen, as React asks for: it takes `selected` on an option for a mistake. What the
 * options compare their values with is the value of the select.
 *
 * @throws {TypeError} when an option says `selected` in another way
 * @see https://react.dev/reference/react-dom/components/select#controlling-a-select-box-with-a-state-variable
 */
export const chooseByValue: Plugin = ({ component, name }) => {
  walkNodes(component.children, (select) => {
    if (select.name !== 'select') return;
    walkNodes(select.children, (option) => {
      const { selected } = option.bindings;
      if (option.name !== 'option' || !selected) return;
      const chosen = comparedWith(selected.code, readValue(option));
      if (chosen === undefined) {
        throw new TypeError(
          `${name}: an option says selected={${selected.code}}. Compare its value: selected={state.current === option.value}.`,
        );
      }
      select.bindings.value = expression(chosen);
      option.bindings.ref = expression(`reflectState(${selected.code})`);
      delete option.bindings.selected;
    });
  });
};

function readValue({ bindings, properties }: MitosisNode): Node {
  return parseExpression(bindings.value?.code ?? JSON.stringify(properties.value ?? ''));
}

/** Give the other side of a comparison with a value. */
function comparedWith(code: string, value: Node): string | undefined {
  const comparison = parseExpression(code);
  if (!isBinaryExpression(comparison, { operator: '===' })) return undefined;
  const { left, right } = comparison;
  const other = isNodesEquivalent(left, value) ? right : isNodesEquivalent(right, value) ? left : undefined;
  return other && code.slice(other.start ?? 0, other.end ?? 0);
}
