import { join, sep } from 'node:path';

/** Code whose change needs a rebuild before the next publish. */
export interface CodeArea {
  name: string;
  /** Below the project's root. */
  folder: string;
  /** Packages to build, in order; those within one list at the same time. */
  builds: readonly (readonly string[])[];
}

/** What `pantograph dev` watches besides content and tokens. */
export const codeAreas: readonly CodeArea[] = [
  {
    name: 'component',
    folder: 'packages/components/src',
    builds: [['@pantograph/components'], ['@pantograph/html', '@pantograph/react'], ['@pantograph/pages']],
  },
  { name: 'page', folder: 'packages/pages/src', builds: [['@pantograph/pages']] },
  { name: 'view', folder: 'apps/site/src', builds: [['@pantograph/site']] },
];

/** Find the area that a file belongs to. */
export function areaOf(root: string, path: string): CodeArea | undefined {
  return codeAreas.find(({ folder }) => path.startsWith(join(root, folder) + sep));
}
