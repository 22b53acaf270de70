import { emitIndex } from '../../interface/emit-index.js';
import { applyPlugins } from '../../plugins/apply-plugins.js';
import { cleanText } from '../../plugins/clean-text.js';
import { dropImports } from '../../plugins/drop-imports.js';
import { guardUrls } from '../../plugins/guard-urls.js';
import { joinText } from '../../plugins/join-text.js';
import { spellAttributes } from '../../plugins/spell-attributes.js';
import { spreadAttributes } from '../../plugins/spread-attributes.js';
import { typeHandlers } from '../../plugins/type-handlers.js';
import { htmlAttributeName } from '../../tree/attribute-names.js';
import type { Target } from '../target.js';
import { callHandlers } from './plugins/call-handlers.js';
import { fillSlots } from './plugins/fill-slots.js';
import { handOverStyles } from './plugins/hand-over-styles.js';
import { keepProps } from './plugins/keep-props.js';
import { nameSlots } from './plugins/name-slots.js';
import { partNames } from './plugins/part-names.js';
import { passAttributes } from './plugins/pass-attributes.js';
import { quoteText } from './plugins/quote-text.js';
import { reflectValues } from './plugins/reflect-values.js';
import { takeModels } from './plugins/take-models.js';
import { tellEvents } from './plugins/tell-events.js';
import { updateWhenMounted } from './plugins/update-when-mounted.js';

/** Popovers and invoker commands. */
const untyped = new Set(['command', 'commandfor', 'popover', 'popovertarget', 'popovertargetaction']);

const plugins = [
  fillSlots,
  cleanText,
  joinText,
  guardUrls,
  quoteText,
  spellAttributes(htmlAttributeName),
  spreadAttributes(untyped),
  nameSlots,
  reflectValues,
  handOverStyles,
  partNames,
  takeModels,
  tellEvents,
  updateWhenMounted,
  passAttributes,
  callHandlers,
  keepProps,
  typeHandlers,
  dropImports,
];

/** Vue 3.5 components: a single-file component through Mitosis's generator, and what Vue's compiler makes of it. */
export const vue: Target = {
  name: 'vue',
  limits: [],
  runtime: ['targets/vue/runtime', 'runtime'],
  async emit(source) {
    const [{ emitSingleFile }, { emitModule }] = await Promise.all([
      import('./emit-single-file.js'),
      import('./emit-module.js'),
    ]);
    const changed = applyPlugins(source, plugins);
    const singleFile = await emitSingleFile(changed);
    return [
      { path: `${source.name}.vue`, code: singleFile },
      { path: `${source.name}.ts`, code: emitModule(singleFile, changed) },
    ];
  },
  emitIndex,
};
