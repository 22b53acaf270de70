import { compile } from 'svelte/compiler';

/** Compile a `.svelte` source to a module, with the checks that Svelte makes in development. */
export function compileSvelte(source: string, filename: string, generate: 'client' | 'server'): string {
  return compile(source, { filename, generate, dev: true }).js.code;
}
