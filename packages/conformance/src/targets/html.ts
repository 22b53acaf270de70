import { camelCase } from './camel-case.js';
import { renderHtml } from './render-html.js';
import type { Target } from './target.js';

/** The reference: every other target has to give its DOM. */
export const html: Target = { name: 'html', exportName: camelCase, renders: { 'a string': renderHtml } };
