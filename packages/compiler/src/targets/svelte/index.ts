import { emitIndex } from '../../interface/emit-index.js';
import { applyPlugins } from '../../plugins/apply-plugins.js';
import { cleanText } from '../../plugins/clean-text.js';
import { guardUrls } from '../../plugins/guard-urls.js';
import { joinText } from '../../plugins/join-text.js';
import { spellAttributes } from '../../plugins/spell-attributes.js';
import { typeHandlers } from '../../plugins/type-handlers.js';
import { htmlAttributeName } from '../../tree/attribute-names.js';
import type { Target } from '../target.js';
import { emitComponent } from './emit-component.js';
import { emitDeclaration } from './emit-declaration.js';
import { emitEntry } from './emit-entry.js';
import { fillSlots } from './plugins/fill-slots.js';
import { keepDefaults } from './plugins/keep-defaults.js';
import { keepTags } from './plugins/keep-tags.js';
import { nameSlots } from './plugins/name-slots.js';
import { partKeys } from './plugins/part-keys.js';
import { partNames } from './plugins/part-names.js';
import { passAttributes } from './plugins/pass-attributes.js';
import { quoteText } from './plugins/quote-text.js';
import { spellHandlers } from './plugins/spell-handlers.js';
import { styleByDirective } from './plugins/style-by-directive.js';
import { writeNumbers } from './plugins/write-numbers.js';

const plugins = [
  cleanText,
  joinText,
  guardUrls,
  quoteText,
  partKeys,
  fillSlots,
  nameSlots,
  writeNumbers,
  // Svelte's types know no other spelling than HTML's.
  spellAttributes(htmlAttributeName),
  keepDefaults,
  passAttributes,
  spellHandlers,
  styleByDirective,
  keepTags,
  partNames,
  typeHandlers,
];

/** Svelte 5 components with runes: Mitosis's generator writes Svelte 4, Svelte's own `migrate` brings it up. */
export const svelte: Target = {
  name: 'svelte',
  limits: [],
  runtime: ['runtime', 'targets/svelte/runtime'],
  emit: async (source) => {
    const prepared = applyPlugins(source, plugins);
    return [
      { path: `${source.name}.svelte`, code: await emitComponent(prepared) },
      { path: `${source.name}.svelte.d.ts`, code: emitDeclaration(source) },
      { path: `${source.name}.ts`, code: emitEntry(source) },
    ];
  },
  emitIndex,
};
