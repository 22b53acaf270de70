import type { ComponentContract } from '@pantograph/contract';
import { mainModel } from '../../../interface/main-model.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { walkNodes } from '../../../tree/walk-nodes.js';
import { replaceMembers } from '../replace-members.js';

/** Let a control be disabled by its form too: what asks for `disabled` asks for both. */
export const askTheForm: Plugin = ({ component, contract }) => {
  if (!canBeDisabled(contract)) return;
  walkNodes(component.children, ({ bindings }) => {
    for (const binding of Object.values(bindings)) {
      if (!binding?.code.includes('props.disabled')) continue;
      binding.code = replaceMembers(binding.code, 'props', (name) =>
        name === 'disabled' ? 'isDisabled()' : undefined,
      );
    }
  });
};

function canBeDisabled(contract: ComponentContract): boolean {
  return mainModel(contract) !== undefined && 'disabled' in contract.props.shape;
}
