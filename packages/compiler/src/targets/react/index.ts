import { emitIndex } from '../../interface/emit-index.js';
import { applyPlugins } from '../../plugins/apply-plugins.js';
import { cleanText } from '../../plugins/clean-text.js';
import { dropImports } from '../../plugins/drop-imports.js';
import { guardUrls } from '../../plugins/guard-urls.js';
import { joinText } from '../../plugins/join-text.js';
import { spellAttributes } from '../../plugins/spell-attributes.js';
import { spreadAttributes } from '../../plugins/spread-attributes.js';
import { typeHandlers } from '../../plugins/type-handlers.js';
import { typeRefs } from '../../plugins/type-refs.js';
import { jsxAttributeName } from '../../tree/attribute-names.js';
import type { Target } from '../target.js';
import { emitComponent } from './emit-component.js';
import { chooseByValue } from './plugins/choose-by-value.js';
import { fillInnerHtml } from './plugins/fill-inner-html.js';
import { passAttributes } from './plugins/pass-attributes.js';
import { quoteText } from './plugins/quote-text.js';
import { reflectChecked } from './plugins/reflect-checked.js';
import { takeOwnProps } from './plugins/take-own-props.js';
import { typeStyles } from './plugins/type-styles.js';

/** Invoker commands. */
const untyped = new Set(['command', 'commandfor']);

const plugins = [
  cleanText,
  joinText,
  guardUrls,
  quoteText,
  spreadAttributes(untyped),
  fillInnerHtml,
  chooseByValue,
  reflectChecked,
  // React's names: `tabIndex`, `strokeWidth`. Mitosis spells a few alone.
  spellAttributes(jsxAttributeName),
  passAttributes,
  takeOwnProps,
  typeHandlers,
  typeRefs,
  typeStyles,
  dropImports,
];

/** React 19 function components, through Mitosis's generator. */
export const react: Target = {
  name: 'react',
  limits: [],
  runtime: ['targets/react/runtime', 'runtime'],
  emit: async (source) => [{ path: `${source.name}.tsx`, code: await emitComponent(applyPlugins(source, plugins)) }],
  emitIndex,
};
