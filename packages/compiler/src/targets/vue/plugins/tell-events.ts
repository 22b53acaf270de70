import { isIfStatement, isLogicalExpression, type Node } from '@babel/types';
import { callbackName } from '../../../names/callback-name.js';
import type { Plugin } from '../../../plugins/plugin.js';
import { memberOf } from '../../../syntax/member-of.js';
import { editCode } from '../../../tree/edit-code.js';
import { mapScript } from '../../../tree/map-code.js';
import { tellName } from '../tell-name.js';

/** Tell events through `emit`: `if (props.onOpenChange) props.onOpenChange(next)` becomes `tellOpenChange(next)`. */
export const tellEvents: Plugin = ({ component, contract }) => {
  const tells = new Map(Object.keys(contract.events).map((event) => [callbackName(event), tellName(event)]));
  const told = (node: Node) => tells.get(memberOf('props', node) ?? '');
  mapScript(component, (code, kind) => {
    // Whether anybody listens is Vue's to know, so nothing has to ask.
    const unasked = editCode(code, kind, (node, textOf) => {
      if (isIfStatement(node) && !node.alternate && told(node.test)) return textOf(node.consequent);
      if (!isLogicalExpression(node, { operator: '&&' })) return undefined;
      if (told(node.left)) return textOf(node.right);
      return told(node.right) ? textOf(node.left) : undefined;
    });
    return editCode(unasked, kind, told);
  });
};
