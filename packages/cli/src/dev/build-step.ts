/** A step of a build, with paths below the project's root. */
export type BuildStep = { does: string } & (
  | { kind: 'compile'; target: string }
  | { kind: 'types'; parameters: readonly string[] }
  | { kind: 'script'; folder: string; file: string; parameters?: readonly string[] }
  /** What `scripts/build.js` of a package does, with a compiler that stays loaded. */
  | { kind: 'package'; folder: string }
) & {
    /** For a framework that pages are not made of: it is built where its package has been built before. */
    framework?: string;
  };

/**
 * The steps of the packages' own build scripts, in the order in which one builds on another. Taken one by one they need not
 * all be done before a page can be live.
 */
export const buildSteps = {
  lists: {
    does: 'the lists of components',
    kind: 'script',
    folder: 'packages/components',
    file: 'scripts/list-components.js',
  },
  contracts: { does: 'the contracts', kind: 'types', parameters: ['-b', 'packages/components'] },
  props: {
    does: 'the record of props',
    kind: 'script',
    folder: 'packages/components',
    file: 'scripts/record-props.js',
  },
  styles: {
    does: 'the style of components',
    kind: 'script',
    folder: 'packages/components',
    file: 'scripts/build-css.js',
  },
  html: { does: 'the components', kind: 'compile', target: 'html' },
  htmlModules: { does: '@pantograph/html', kind: 'types', parameters: ['-b', 'packages/html'] },
  pages: { does: '@pantograph/pages', kind: 'types', parameters: ['-b', 'packages/pages'] },
  pageStyles: { does: 'the style of pages', kind: 'script', folder: 'packages/pages', file: 'scripts/build-css.js' },
  site: { does: '@pantograph/site', kind: 'types', parameters: ['-b', 'apps/site'] },
  markup: {
    does: 'the markup of components',
    kind: 'types',
    parameters: ['-p', 'packages/components/tsconfig.lite.json'],
  },
  react: { does: 'the components for React', kind: 'compile', target: 'react' },
  reactModules: { does: '@pantograph/react', kind: 'types', parameters: ['-b', 'packages/react'] },
  command: { does: 'the command', kind: 'script', folder: 'packages/cli', file: 'scripts/bundle.js' },
  vue: { does: 'the components for Vue', kind: 'compile', target: 'vue', framework: 'vue' },
  vueModules: { does: '@pantograph/vue', kind: 'types', parameters: ['-b', 'packages/vue'], framework: 'vue' },
  svelte: { does: 'the components for Svelte', kind: 'compile', target: 'svelte', framework: 'svelte' },
  svelteModules: {
    does: '@pantograph/svelte',
    kind: 'types',
    parameters: ['-b', 'packages/svelte'],
    framework: 'svelte',
  },
  sveltePackage: { does: '@pantograph/svelte', kind: 'package', folder: 'packages/svelte', framework: 'svelte' },
  solid: { does: 'the components for Solid', kind: 'compile', target: 'solid', framework: 'solid' },
  solidModules: { does: '@pantograph/solid', kind: 'types', parameters: ['-b', 'packages/solid'], framework: 'solid' },
  solidPackage: { does: '@pantograph/solid', kind: 'package', folder: 'packages/solid', framework: 'solid' },
  elements: {
    does: 'the custom elements',
    kind: 'compile',
    target: 'web-components',
    framework: 'web-components',
  },
  elementsPackage: {
    does: '@pantograph/web-components',
    kind: 'package',
    folder: 'packages/web-components',
    framework: 'web-components',
  },
  elementsModules: {
    does: '@pantograph/web-components',
    kind: 'types',
    parameters: ['-b', 'packages/web-components'],
    framework: 'web-components',
  },
  angular: { does: 'the components for Angular', kind: 'compile', target: 'angular', framework: 'angular' },
  angularPackage: { does: '@pantograph/angular', kind: 'package', folder: 'packages/angular', framework: 'angular' },
  vueTemplates: {
    does: '@pantograph/vue',
    kind: 'script',
    folder: 'packages/vue',
    file: '../../node_modules/vue-tsc/bin/vue-tsc.js',
    parameters: ['-p', 'tsconfig.templates.json'],
    framework: 'vue',
  },
} as const satisfies Record<string, BuildStep>;

export type BuildStepName = keyof typeof buildSteps;
