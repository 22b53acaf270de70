import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSteps } from '../src/dev/build-step.js';
import { planBuild } from '../src/dev/plan-build.js';

test.each([
  ['content/tidewater/pages/home.yaml', undefined],
  ['packages/components/src/hero/hero.css', ['styles']],
  ['packages/components/src/hero/hero.lite.tsx', ['html', 'htmlModules']],
  [
    'packages/components/src/hero/hero.schema.ts',
    ['lists', 'contracts', 'props', 'styles', 'html', 'htmlModules', 'pages'],
  ],
  ['packages/pages/css/post-card.css', ['pageStyles']],
  ['packages/pages/src/index.ts', ['pages']],
  ['apps/site/src/views/Page.astro', ['site']],
])('before %s is live, %j is built', (file, steps) => {
  expect(planBuild('/project', [`/project/${file}`])?.now).toEqual(steps);
});

test('a style is read again, a module needs another process', () => {
  const restarts = (...files: string[]) =>
    planBuild(
      '/project',
      files.map((file) => `/project/packages/components/src/hero/${file}`),
    )?.restarts;
  expect(restarts('hero.css')).toBe(false);
  expect(restarts('hero.css', 'hero.lite.tsx')).toBe(true);
});

test('of a contract and a markup that changed together nothing is built twice, and React and the command come later', () => {
  const files = ['hero.lite.tsx', 'hero.schema.ts'].map((file) => `/project/packages/components/src/hero/${file}`);
  const plan = planBuild('/project', files);
  expect(plan?.now).toEqual(['lists', 'contracts', 'props', 'styles', 'html', 'htmlModules', 'pages']);
  expect(plan?.later.slice(0, 4)).toEqual(['markup', 'react', 'reactModules', 'command']);
});

test('other frameworks come last, each as its package is built', () => {
  const later = planBuild('/project', ['/project/packages/components/src/hero/hero.lite.tsx'])?.later ?? [];
  expect(later.slice(later.indexOf('command') + 1)).toEqual([
    'vue',
    'vueModules',
    'svelte',
    'svelteModules',
    'sveltePackage',
    'solid',
    'solidModules',
    'solidPackage',
    'elements',
    'elementsPackage',
    'elementsModules',
    'angular',
    'angularPackage',
    'vueTemplates',
  ]);
});

test('what is said of a component is made from it', () => {
  expect(planBuild('/project', ['/project/packages/components/src/hero/hero.transcript.txt'])).toBe(undefined);
});

/** What the build scripts of the packages run, as `node` is given it. */
function scriptsOf(folder: string): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL(`../../../${folder}/package.json`, import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return Object.entries(scripts)
    .filter(([name]) => /^build/.test(name))
    .flatMap(([, script]) => script.split(' && '))
    .filter((command) => command.startsWith('node '))
    .map((command) => command.replace('node ../../node_modules/typescript-7/bin/', '').replace('node ', ''));
}

test.each([
  ...['packages/components', 'packages/html', 'packages/react', 'packages/pages', 'apps/site', 'packages/cli'],
  ...['packages/vue', 'packages/svelte', 'packages/solid', 'packages/web-components', 'packages/angular'],
])('the steps are those of the build script of %s', (folder) => {
  const steps = Object.values(buildSteps).map((step) => {
    if (step.kind === 'compile') return `packages/${step.target} ../compiler/dist/cli.js ${step.target}`;
    if (step.kind === 'package') return `${step.folder} scripts/build.js`;
    if (step.kind === 'script')
      return [step.folder, step.file, ...('parameters' in step ? step.parameters : [])].join(' ');
    const [option, place] = step.parameters;
    return option === '-b' ? `${place} tsc -b` : place.replace(/(.*)\/(.*)/, `$1 tsc ${option} $2`);
  });
  for (const command of scriptsOf(folder)) {
    // The command itself is not rebuilt while it runs, only joined anew with what it is made of.
    if (`${folder} ${command}` !== 'packages/cli tsc -b') expect(steps).toContain(`${folder} ${command}`);
  }
});
