import { join, relative, sep } from 'node:path';
import { type BuildStepName, buildSteps } from './build-step.js';

/** What has to be built after files changed. */
export interface BuildPlan {
  /** Before the next publish, in order. */
  now: BuildStepName[];
  /** When the pages are live: what other frameworks and commands are made of. */
  later: BuildStepName[];
  /** Whether modules change that the publishing process has loaded. */
  restarts: boolean;
}

/** Code whose change needs a build before the next publish. */
interface CodeArea {
  /** Below the project's root. */
  folder: string;
  /** What the file's name ends with; any file where it is left out. */
  ending?: string;
  now: BuildStepName[];
  later?: BuildStepName[];
  /** A style is read again by a process that runs. */
  isStyle?: boolean;
}

/** Last, since no page waits for them. */
const frameworks = (Object.keys(buildSteps) as BuildStepName[]).filter((name) => 'framework' in buildSteps[name]);

/** The first that a file belongs to counts. */
const areas: readonly CodeArea[] = [
  // What a screen reader says of a component is made from it.
  { folder: 'packages/components/src', ending: '.transcript.txt', now: [] },
  { folder: 'packages/components/src', ending: '.css', now: ['styles'], isStyle: true },
  {
    folder: 'packages/components/src',
    ending: '.lite.tsx',
    now: ['html', 'htmlModules'],
    later: ['markup', 'react', 'reactModules', 'pages', 'command', ...frameworks],
  },
  {
    folder: 'packages/components/src',
    now: ['lists', 'contracts', 'props', 'styles', 'html', 'htmlModules', 'pages'],
    later: ['markup', 'react', 'reactModules', 'command', ...frameworks],
  },
  { folder: 'packages/pages/css', now: ['pageStyles'], isStyle: true },
  { folder: 'packages/pages/src', now: ['pages'], later: ['command'] },
  { folder: 'apps/site/src', now: ['site'] },
];

/** What `pantograph dev` watches besides content and tokens, below the project's root. */
export const codeFolders: readonly string[] = [...new Set(areas.map(({ folder }) => folder))];

/** Plan the build that changed files need; undefined where none of them is code. */
export function planBuild(root: string, paths: readonly string[]): BuildPlan | undefined {
  const touched = paths.flatMap((path) => areaOf(relative(root, path)) ?? []).filter(({ now }) => now.length > 0);
  if (touched.length === 0) return undefined;
  const now = inOrder(touched.flatMap((area) => area.now));
  const later = inOrder(touched.flatMap((area) => area.later ?? [])).filter((step) => !now.includes(step));
  return { now, later, restarts: touched.some(({ isStyle }) => !isStyle) };
}

/** Put steps into the order in which one builds on another, each once. */
export function inOrder(steps: Iterable<BuildStepName>): BuildStepName[] {
  const wanted = new Set(steps);
  return (Object.keys(buildSteps) as BuildStepName[]).filter((step) => wanted.has(step));
}

function areaOf(path: string): CodeArea | undefined {
  return areas.find(({ folder, ending = '' }) => path.startsWith(join(folder) + sep) && path.endsWith(ending));
}
