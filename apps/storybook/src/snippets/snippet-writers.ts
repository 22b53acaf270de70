import { angular } from './angular.js';
import { html } from './html.js';
import { react } from './react.js';
import { solid } from './solid.js';
import { svelte } from './svelte.js';
import type { SnippetWriter } from './usage.js';
import { vue } from './vue.js';
import { webComponents } from './web-components.js';

/** Every framework that a use of a component can be written in. The order is the reader's. */
export const snippetWriters: readonly SnippetWriter[] = [html, react, vue, svelte, webComponents, angular, solid];
