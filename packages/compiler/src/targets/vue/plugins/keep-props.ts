import { isIdentifier } from '@babel/types';
import type { Plugin } from '../../../plugins/plugin.js';
import { editCode } from '../../../tree/edit-code.js';
import { mapBindings } from '../../../tree/map-code.js';

/**
 * Keep `props.title` as it is in the template. Mitosis takes `props.` away there, and `title` would then be the variable
 * of a loop, or the state, that has the same name. It takes it away once, so it is given twice.
 */
export const keepProps: Plugin = ({ component }) => {
  mapBindings(component, (code, kind) =>
    editCode(code, kind, (node) => (isIdentifier(node, { name: 'props' }) ? 'props.props' : undefined)),
  );
};
