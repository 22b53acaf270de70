import { createRequire } from 'node:module';

/** Get Svelte's own compiler, as the one file that `require` gets: it loads in a fifth of the time of its modules. */
export function svelteCompiler(): typeof import('svelte/compiler') {
  return createRequire(import.meta.url)('svelte/compiler') as typeof import('svelte/compiler');
}
