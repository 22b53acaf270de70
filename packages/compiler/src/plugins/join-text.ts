import { createMitosisNode } from '@builder.io/mitosis/lib/helpers/create-mitosis-node.js';
import type { MitosisNode } from '@builder.io/mitosis/lib/types/mitosis-node.js';
import { decodeEntities } from '../tree/decode-entities.js';
import { expression } from '../tree/expression.js';
import { isText } from '../tree/is-text.js';
import { walkNodes } from '../tree/walk-nodes.js';
import type { Plugin } from './plugin.js';

/**
 * Make one text of texts that stand side by side: `{a}, {b}` becomes one template literal. A browser reads them as one
 * text node, and React refuses to hydrate two where it finds one.
 */
export const joinText: Plugin = ({ component }) => {
  walkNodes(component.children, (node) => {
    const joined: MitosisNode[] = [];
    let run: MitosisNode[] = [];
    const flush = () => {
      joined.push(...(run.length > 1 ? [join(run)] : run));
      run = [];
    };
    for (const child of node.children) {
      if (isText(child)) run.push(child);
      else {
        flush();
        joined.push(child);
      }
    }
    flush();
    node.children = joined;
  });
};

function join(texts: readonly MitosisNode[]): MitosisNode {
  const parts = texts.map(({ properties, bindings }) =>
    bindings._text
      ? `\${${bindings._text.code} ?? ''}`
      : decodeEntities(properties._text ?? '').replace(/[`\\]|\$\{/g, '\\$&'),
  );
  return createMitosisNode({ bindings: { _text: expression(`\`${parts.join('')}\``) } });
}
