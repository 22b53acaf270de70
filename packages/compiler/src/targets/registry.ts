import { angular } from './angular/index.js';
import { html } from './html/index.js';
import { react } from './react/index.js';
import { solid } from './solid/index.js';
import { svelte } from './svelte/index.js';
import type { Target } from './target.js';
import { vue } from './vue/index.js';
import { webComponents } from './web-components/index.js';

const all: readonly Target[] = [html, react, vue, svelte, webComponents, angular, solid];

/** Every target, by name. A new one is a folder here and a line in the list above. */
export const targets: ReadonlyMap<string, Target> = new Map(all.map((target) => [target.name, target]));
