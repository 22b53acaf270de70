import { registerHooks } from 'node:module';

let isRegistered = false;

/**
 * Make what a module with a version imports by relative path load with that version too. Node keeps modules for ever, so
 * a fragment that several contracts share would stay as it was when a long-lived process first read it.
 */
export function reloadWithVersion(): void {
  if (isRegistered) return;
  isRegistered = true;
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const version = /\?version=.*$/.exec(context.parentURL ?? '')?.[0];
      return version && specifier.startsWith('.') ? { ...resolved, url: resolved.url + version } : resolved;
    },
  });
}
