import { html } from './html/index.js';
import { react } from './react/index.js';
import type { Target } from './target.js';

/** Every target, by name. A new one is a folder here and a line in this list. */
export const targets: ReadonlyMap<string, Target> = new Map([html, react].map((target) => [target.name, target]));
