import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileSvelte } from './compile-svelte.js';
import { stageModule, stageSource } from './stage-source.js';

const stageFile = new URL(`./${stageModule.replace(':', '-')}.svelte`, import.meta.url).href;

let isRegistered = false;

/** Have Node compile `.svelte` files for a server when it loads them, and know the stage. */
export function registerSvelte(): void {
  if (isRegistered) return;
  isRegistered = true;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === stageModule ? { url: stageFile, format: 'module', shortCircuit: true } : next(specifier, context),
    load(url, context, next) {
      if (!url.endsWith('.svelte')) return next(url, context);
      const source = url === stageFile ? stageSource() : readFileSync(fileURLToPath(url), 'utf8');
      return { source: compileSvelte(source, fileURLToPath(url), 'server'), format: 'module', shortCircuit: true };
    },
  });
}
