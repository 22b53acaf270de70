import { applyPlugins } from '../../plugins/apply-plugins.js';
import { cleanText } from '../../plugins/clean-text.js';
import { dropImports } from '../../plugins/drop-imports.js';
import { guardUrls } from '../../plugins/guard-urls.js';
import { joinText } from '../../plugins/join-text.js';
import { spellAttributes } from '../../plugins/spell-attributes.js';
import { typeHandlers } from '../../plugins/type-handlers.js';
import { typeRefs } from '../../plugins/type-refs.js';
import { htmlAttributeName } from '../../tree/attribute-names.js';
import type { Target } from '../target.js';
import { emitComponent } from './emit-component.js';
import { emitIndex } from './emit-index.js';
import { cleanUp } from './plugins/clean-up.js';
import { fillSlots } from './plugins/fill-slots.js';
import { handOverSlots } from './plugins/hand-over-slots.js';
import { keepChange } from './plugins/keep-change.js';
import { keepInnerHtml } from './plugins/keep-inner-html.js';
import { passAttributes } from './plugins/pass-attributes.js';
import { quoteText } from './plugins/quote-text.js';
import { reflectValues } from './plugins/reflect-values.js';
import { spreadStyles } from './plugins/spread-styles.js';
import { trimClasses } from './plugins/trim-classes.js';

const plugins = [
  cleanText,
  joinText,
  guardUrls,
  quoteText,
  keepInnerHtml,
  // Solid types attributes by HTML's names, and knows no popover that is a hint.
  spellAttributes((name) => (name === 'popover' ? 'attr:popover' : htmlAttributeName(name))),
  reflectValues,
  passAttributes,
  keepChange,
  spreadStyles,
  trimClasses,
  fillSlots,
  cleanUp,
  typeHandlers,
  typeRefs,
  dropImports,
  handOverSlots,
];

/** Solid 1.9 components, through Mitosis's generator. `build/` then compiles them for browsers and servers. */
export const solid: Target = {
  name: 'solid',
  limits: [],
  runtime: ['runtime', 'targets/solid/runtime'],
  emit: async (source) => [{ path: `${source.name}.tsx`, code: await emitComponent(applyPlugins(source, plugins)) }],
  emitIndex,
};
