import { isSafeUrl } from '@pantograph/contract';
import { urlAttributes } from '../runtime/url-attributes.js';
import { expression } from '../tree/expression.js';
import { isElement } from '../tree/is-element.js';
import { walkNodes } from '../tree/walk-nodes.js';
import type { Plugin } from './plugin.js';

/** Pass each address that is bound to an element through `safeUrl`, so that no prop can smuggle in a script. */
export const guardUrls: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    if (!isElement(node)) return;
    for (const [name, binding] of Object.entries(node.bindings)) {
      if (binding && urlAttributes.has(name.toLowerCase()))
        node.bindings[name] = expression(`safeUrl(${binding.code})`);
    }
    for (const [name, value] of Object.entries(node.properties)) {
      if (value && urlAttributes.has(name.toLowerCase()) && !isSafeUrl(value)) node.properties[name] = '#';
    }
  });
};
