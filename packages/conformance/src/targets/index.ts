import { angular } from './angular.js';
import { html } from './html.js';
import { react } from './react.js';
import { solid } from './solid.js';
import { svelte } from './svelte.js';
import type { Target } from './target.js';
import { vue } from './vue.js';
import { webComponents } from './web-components.js';

export { html as reference };

/** Every target. A new one is a file here and a line in this list, and a file of `browser/targets`, which shows it to a browser. */
export const targets: readonly Target[] = [html, react, vue, svelte, webComponents, angular, solid];

/** Every way in which a target renders to HTML. */
export const renders = targets.flatMap((target) =>
  Object.entries(target.renders).map(([gives, render]) => ({ target: target.name, gives, render })),
);
