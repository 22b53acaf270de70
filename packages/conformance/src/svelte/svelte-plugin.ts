import type { Plugin } from 'vite';
import { compileSvelte } from './compile-svelte.js';
import { stageModule, stageSource } from './stage-source.js';

/** What the suite needs of a Vite plugin for Svelte: sources as they are, no styles, no hot replacement. */
export function sveltePlugin(): Plugin {
  return {
    name: 'pantograph-svelte',
    resolveId: (id) => (id === stageModule ? `\0${stageModule}.svelte` : undefined),
    load: (id) => (id === `\0${stageModule}.svelte` ? stageSource() : undefined),
    transform(code, id, options) {
      if (!id.endsWith('.svelte')) return undefined;
      return { code: compileSvelte(code, id.replace('\0', ''), options?.ssr ? 'server' : 'client'), map: null };
    },
  };
}
