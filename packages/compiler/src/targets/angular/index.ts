import { applyPlugins } from '../../plugins/apply-plugins.js';
import { cleanText } from '../../plugins/clean-text.js';
import { dropImports } from '../../plugins/drop-imports.js';
import { guardUrls } from '../../plugins/guard-urls.js';
import { joinText } from '../../plugins/join-text.js';
import { typeHandlers } from '../../plugins/type-handlers.js';
import { isComponent } from '../../tree/is-component.js';
import { usedComponents } from '../../tree/used-components.js';
import type { Target } from '../target.js';
import { emitComponent } from './emit-component.js';
import { emitIndex } from './emit-index.js';
import { askTheForm } from './plugins/ask-the-form.js';
import { bindAttributes } from './plugins/bind-attributes.js';
import { concatenateTexts } from './plugins/concatenate-texts.js';
import { dissolveRoot } from './plugins/dissolve-root.js';
import { escapeText } from './plugins/escape-text.js';
import { nameBindings } from './plugins/name-bindings.js';
import { nestComponents } from './plugins/nest-components.js';
import { passOn } from './plugins/pass-on.js';
import { splitStyles } from './plugins/split-styles.js';
import { tellOutputs } from './plugins/tell-outputs.js';
import { trustHtml } from './plugins/trust-html.js';

/** Angular 22 standalone components with signals, through Mitosis's generator. */
export const angular: Target = {
  name: 'angular',
  limits: [],
  runtime: ['runtime', 'targets/angular/runtime'],
  async emit(source, context) {
    const root = context.rootOf(source.name);
    const nested = usedComponents(source.component);
    const [first] = source.component.children;
    const plugins = [
      cleanText,
      joinText,
      guardUrls,
      tellOutputs,
      typeHandlers,
      nestComponents(context),
      askTheForm,
      concatenateTexts,
      splitStyles,
      trustHtml,
      escapeText,
      bindAttributes,
      first && isComponent(first) ? passOn : dissolveRoot,
      nameBindings,
      dropImports,
    ];
    const code = await emitComponent(applyPlugins(source, plugins), { root, nested });
    return [{ path: `${source.name}.ts`, code }];
  },
  emitIndex,
};
