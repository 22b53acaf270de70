import type { ComponentNames } from './component-names.js';
import { interactiveFiles } from './interactive-files.js';
import { sectionFiles } from './section-files.js';
import { staticFiles } from './static-files.js';

/** What a component begins as: something to look at, something that readers act on, or a section of a page. */
export type StartingKind = 'static' | 'interactive' | 'section';

/** A file of a component's folder. */
export interface StartingFile {
  path: string;
  text: string;
}

const starts: Readonly<Record<StartingKind, (names: ComponentNames) => Readonly<Record<string, string>>>> = {
  static: staticFiles,
  interactive: interactiveFiles,
  section: sectionFiles,
};

/** Write the files of a new component. */
export function componentFiles(names: ComponentNames, kind: StartingKind): StartingFile[] {
  return Object.entries(starts[kind](names)).map(([ending, text]) => ({ path: `${names.kebab}.${ending}`, text }));
}
