import { applyPlugins } from '../../plugins/apply-plugins.js';
import { cleanText } from '../../plugins/clean-text.js';
import { dropImports } from '../../plugins/drop-imports.js';
import { guardUrls } from '../../plugins/guard-urls.js';
import { joinText } from '../../plugins/join-text.js';
import { spellAttributes } from '../../plugins/spell-attributes.js';
import { spreadAttributes } from '../../plugins/spread-attributes.js';
import type { Target } from '../target.js';
import { emitComponent } from './emit-component.js';
import { emitElement } from './emit-element.js';
import { emitIndex } from './emit-index.js';
import { bracketConditions } from './plugins/bracket-conditions.js';
import { fillSlots } from './plugins/fill-slots.js';
import { keepRoot } from './plugins/keep-root.js';
import { nameElements } from './plugins/name-elements.js';
import { quoteText } from './plugins/quote-text.js';
import { reflectValues } from './plugins/reflect-values.js';
import { writeStates } from './plugins/write-states.js';
import { stencilAttributeName } from './stencil-attribute-name.js';

/** A choice of a contract is a text in Stencil's members, and Stencil types this one more narrowly. */
const narrow = new Set(['closedby']);

const plugins = [
  fillSlots,
  cleanText,
  joinText,
  guardUrls,
  quoteText,
  bracketConditions,
  spellAttributes(stencilAttributeName),
  spreadAttributes(narrow, 'object'),
  reflectValues,
  writeStates,
  keepRoot,
  nameElements,
  dropImports,
];

/** Custom elements of Stencil 4 in the light DOM, through Mitosis's generator: `pg-button` and so on. */
export const webComponents: Target = {
  name: 'web-components',
  limits: [],
  runtime: ['runtime', 'targets/web-components/runtime'],
  emit: async (source) => [
    { path: `components/${source.name}.tsx`, code: await emitComponent(applyPlugins(source, plugins)) },
    { path: `${source.name}.ts`, code: emitElement(source) },
  ],
  // The host has no box: its root is laid out in its place.
  styleOf: (name) => `pg-${name}:not([hidden]){display:contents}`,
  emitIndex,
};
