import type { BrowserTarget } from '../browser/targets/target.js';

/** Every target, loaded once it is asked for. */
export const targets: Readonly<Record<string, () => Promise<BrowserTarget>>> = {
  html: async () => (await import('../browser/targets/html.js')).html,
  react: async () => (await import('../browser/targets/react.js')).react,
  vue: async () => (await import('../browser/targets/vue.js')).vue,
  svelte: async () => (await import('../browser/targets/svelte.js')).svelte,
  'web-components': async () => (await import('../browser/targets/web-components.js')).webComponents,
  angular: async () => (await import('../browser/targets/angular.js')).angular,
  solid: async () => (await import('../browser/targets/solid.js')).solid,
};
