import { compile } from './compile.js';

/** What a process that keeps the compiler loaded is asked. */
export interface CompileRequest {
  target: string;
}

/** What it answers: undefined where all is well, the findings in words otherwise. */
export interface CompileAnswer {
  problem?: string;
}

/**
 * The compiler in a process of its own, for `pantograph dev`: loading it takes ten times what compiling a changed component
 * does. It takes one request at a time and ends with its parent.
 */
process.on('message', async ({ target }: CompileRequest) => {
  const answer: CompileAnswer = await compile({ targets: [target] }).then(
    () => ({}),
    (error: Error) => ({ problem: error.message }),
  );
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
