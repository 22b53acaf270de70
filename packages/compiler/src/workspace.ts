import { join } from 'node:path';

const packages = join(import.meta.dirname, '..', '..');

/** Where things lie in the workspace. Any of it can be given anew, as the tests do. */
export interface Workspace {
  /** The components' sources: a folder each. */
  sources: string;
  /** The built contracts and style sheets, in folders of the same names. */
  contracts: string;
  /** The generated `src` of a target's package. */
  output(target: string): string;
}

/** The workspace that this package is part of. */
export const workspace: Workspace = {
  sources: join(packages, 'components', 'src'),
  contracts: join(packages, 'components', 'dist'),
  output: (target) => join(packages, target, 'src'),
};
