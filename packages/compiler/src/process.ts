import { pathToFileURL } from 'node:url';
import { compile } from './compile.js';

/** What a process that keeps the compiler loaded is asked: to compile to a target, or to do what a package's own `scripts/build.js` does. */
export type CompileRequest = { target: string } | { build: string };

/** What it answers: undefined where all is well, the findings in words otherwise. */
export interface CompileAnswer {
  problem?: string;
}

/**
 * The compiler in a process of its own, for `pantograph dev`: loading it takes ten times what compiling a changed component
 * does, and so it is with the frameworks' own compilers. It takes one request at a time and ends with its parent.
 */
process.on('message', async (request: CompileRequest) => {
  const work = 'target' in request ? compile({ targets: [request.target] }) : build(request.build);
  const answer: CompileAnswer = await work.then(
    () => ({}),
    (error: Error) => ({ problem: error.message }),
  );
  // A parent that has ended meanwhile hears nothing, and that is no error.
  process.send?.(answer, undefined, undefined, () => {});
});
process.on('disconnect', () => process.exit());

/** Build a package with what its `scripts/build-package.js` exports, which stays loaded. */
async function build(folder: string): Promise<unknown> {
  const { buildPackage } = (await import(pathToFileURL(`${folder}/scripts/build-package.js`).href)) as {
    buildPackage: () => unknown;
  };
  return buildPackage();
}
