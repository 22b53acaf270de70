import type { Plugin } from '../../../plugins/plugin.js';
import { expression } from '../../../tree/expression.js';
import { walkNodes } from '../../../tree/walk-nodes.js';

/**
 * Give each item of a list a key of its own. Keys come from content, and Svelte throws where two are equal
 * (https://svelte.dev/e/each_key_duplicate): a page must not break because two figures have one label.
 */
export const partKeys: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    const [first] = node.children;
    const key = first?.bindings.key?.code;
    if (node.name !== 'For' || !('forName' in node.scope) || !first || key === undefined) return;
    const { forName = 'item', indexName } = node.scope;
    const parameters = [forName, indexName].filter((name) => name !== undefined).join(', ');
    node.bindings.each = expression(`withKeys(${node.bindings.each?.code}, (${parameters}) => ${key})`);
    node.scope = { ...node.scope, forName: `[${forName}, itemKey]` };
    first.bindings.key = expression('itemKey');
  });
};
