import type { DomNode } from '../dom/dom-node.js';
import type { Normalisation } from './normalisation.js';

/** Which element is a component (`pgButton`, in the lower case of HTML), as what the server noted it, which events it waits for. */
const marks: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^pg[a-z]+$/, /^$/],
  [/^ngh$/, /^\d*$/],
  [/^jsaction$/, /^(\w+:;)+$/],
];

const isMark = ([name, value]: readonly [string, string]) =>
  marks.some(([names, values]) => names.test(name) && values.test(value));

const isState = (node: DomNode) =>
  node.kind === 'element' &&
  node.name === 'script' &&
  node.attributes.some(([name, value]) => name === 'id' && value === 'ng-state') &&
  node.attributes.some(([name, value]) => name === 'type' && value === 'application/json');

/** Angular finds its components by attributes, and what its server noted of them in a script of data. */
export const angularMarks: Normalisation = {
  id: 'angular-marks',
  why: 'Marks that Angular alone reads, and data that no browser runs; a component in another target has none to compare.',
  apply: (nodes) =>
    nodes
      .filter((node) => !isState(node))
      .map((node) =>
        node.kind === 'element'
          ? { ...node, attributes: node.attributes.filter((attribute) => !isMark(attribute)) }
          : node,
      ),
};
