import { mainModel } from '../../../interface/main-model.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { memberOf } from '../../../syntax/member-of.js';
import { editCode } from '../../../tree/edit-code.js';
import { mapBindings, mapScript } from '../../../tree/map-code.js';

/** Read the main model where `v-model` puts it as well: `props.value` becomes `(props.modelValue ?? props.value)`. */
export const takeModels: Plugin = ({ component, contract }) => {
  const model = mainModel(contract);
  if (model === undefined) return;
  const read = (code: string, kind: Parameters<typeof editCode>[1]) =>
    editCode(code, kind, (node) =>
      memberOf('props', node) === model ? `(props.modelValue ?? props.${model})` : undefined,
    );
  mapBindings(component, read);
  mapScript(component, read);
};
