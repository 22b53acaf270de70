import { applyPlugins } from '../../plugins/apply-plugins.js';
import { cleanText } from '../../plugins/clean-text.js';
import { dropImports } from '../../plugins/drop-imports.js';
import { guardUrls } from '../../plugins/guard-urls.js';
import { joinText } from '../../plugins/join-text.js';
import type { Target } from '../target.js';
import { emitComponent } from './emit-component.js';
import { emitIndex } from './emit-index.js';
import { fillInnerHtml } from './plugins/fill-inner-html.js';
import { passAttributes } from './plugins/pass-attributes.js';
import { quoteText } from './plugins/quote-text.js';
import { spellAttributes } from './plugins/spell-attributes.js';
import { takeOwnProps } from './plugins/take-own-props.js';
import { typeHandlers } from './plugins/type-handlers.js';

const plugins = [
  cleanText,
  joinText,
  guardUrls,
  quoteText,
  fillInnerHtml,
  spellAttributes,
  passAttributes,
  takeOwnProps,
  typeHandlers,
  dropImports,
];

/** React 19 function components, through Mitosis's generator. */
export const react: Target = {
  name: 'react',
  limits: [],
  runtime: ['runtime'],
  emit: async (source) => [{ path: `${source.name}.tsx`, code: await emitComponent(applyPlugins(source, plugins)) }],
  emitIndex,
};
