/** A step of a build, with paths below the project's root. */
export type BuildStep = { does: string } & (
  | { kind: 'compile'; target: string }
  | { kind: 'types'; parameters: readonly string[] }
  | { kind: 'script'; folder: string; file: string }
);

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
} as const satisfies Record<string, BuildStep>;

export type BuildStepName = keyof typeof buildSteps;
