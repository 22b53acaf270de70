import type { Normalisation } from './normalisation.js';

/** Vue sets an attribute beside the property `value` of every control: https://github.com/vuejs/core/blob/main/packages/runtime-dom/src/patchProp.ts */
export const textAreaValue: Normalisation = {
  id: 'text-area-value',
  why: 'HTML knows no attribute `value` on a text area: browsers take its content, and nothing shows or sends the attribute.',
  apply: (nodes) =>
    nodes.map((node) =>
      node.kind === 'element' && node.name === 'textarea'
        ? { ...node, attributes: node.attributes.filter(([name]) => name !== 'value') }
        : node,
    ),
};
