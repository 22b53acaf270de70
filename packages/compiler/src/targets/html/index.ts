import { applyPlugins } from '../../plugins/apply-plugins.js';
import { cleanText } from '../../plugins/clean-text.js';
import { guardUrls } from '../../plugins/guard-urls.js';
import { joinText } from '../../plugins/join-text.js';
import type { Target } from '../target.js';
import { emitComponent } from './emit-component.js';
import { emitIndex } from './emit-index.js';
import { limits } from './limits/index.js';

/** Plain functions from props to an HTML string, with no dependency: the reference for every other target. */
export const html: Target = {
  name: 'html',
  limits,
  runtime: ['targets/html/runtime', 'runtime'],
  emit: async (source, context) => [
    {
      path: `${source.name}.ts`,
      code: emitComponent(applyPlugins(source, [cleanText, joinText, guardUrls]), context),
    },
  ],
  emitIndex,
};
