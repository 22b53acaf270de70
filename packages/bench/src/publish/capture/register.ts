import { registerHooks } from 'node:module';

/**
 * Loaded before `pantograph publish` to record what each page is made of: the publisher then gets its page functions,
 * and those their html functions, from the recorder beside this file.
 */
const recorders: Readonly<Record<string, { from: string; url: string }>> = {
  '@pantograph/pages': { from: '/publisher/dist/', url: new URL('./record-pages.ts', import.meta.url).href },
  '@pantograph/html/sections': {
    from: '/pages/dist/sections/',
    url: new URL('./record-sections.ts', import.meta.url).href,
  },
};

registerHooks({
  resolve(specifier, context, next) {
    const recorder = recorders[specifier];
    return recorder && context.parentURL?.includes(recorder.from)
      ? { url: recorder.url, shortCircuit: true }
      : next(specifier, context);
  },
});
