import { isStringLiteral, isTemplateElement } from '@babel/types';
import type { Plugin } from '../../../plugins/plugin.js';
import { decodeEntities } from '../../../tree/decode-entities.js';
import { editCode } from '../../../tree/edit-code.js';
import { expression } from '../../../tree/expression.js';
import { mapBindings } from '../../../tree/map-code.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Quote all text, so that what white space is left in the template means nothing: Mitosis puts line breaks around the
 * content of conditions and lists, and Vue would make a space of each. Strings are written so that nothing in them ends an
 * attribute or an interpolation, or is decoded.
 */
export const quoteText: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    for (const [name, text] of Object.entries(node.properties)) {
      const isText = name === '_text';
      if (text === undefined || !(isText || /[&\\\n]/.test(text))) continue;
      delete node.properties[name];
      node.bindings[name] = expression(JSON.stringify(isText ? decodeEntities(text) : text));
    }
  });
  mapBindings(component, (code, kind) =>
    editCode(code, kind, (node, textOf) => {
      if (isStringLiteral(node)) return `'${escapeText(JSON.stringify(node.value).slice(1, -1))}'`;
      return isTemplateElement(node) ? escapeText(textOf(node)) : undefined;
    }),
  );
};

/** Escape in the source of a string what means something around it: Mitosis breaks double quotes in `v-html`. */
function escapeText(text: string): string {
  return text.replace(
    /\\?["']|[&}]/g,
    (found) =>
      `\\u${found
        .charCodeAt(found.length - 1)
        .toString(16)
        .padStart(4, '0')}`,
  );
}
