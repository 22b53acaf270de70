import { Compilation } from './compilation.js';
import { CompileError } from './compile-error.js';
import { findTargets } from './targets/find-targets.js';
import { type Workspace, workspace } from './workspace.js';

export interface CompileOptions {
  /** Names of targets; `all` means each there is. */
  targets: readonly string[];
  /** Names of the components to look at; all where it is left out. */
  components?: readonly string[];
  /** Where sources and packages lie, where that is not this workspace. */
  workspace?: Partial<Workspace>;
}

export interface CompileResult {
  /** What was compiled, as `target/component`. */
  compiled: string[];
  /** How many were as they had been. */
  unchanged: number;
  /** Absolute paths of the files that were written. */
  written: string[];
  ms: number;
}

/**
 * Compile components to targets. What has not changed since the last time is left alone; what is sound is written even
 * where another component is not.
 *
 * @throws {CompileError} with every finding in every component
 */
export async function compile({ targets, components, workspace: place }: CompileOptions): Promise<CompileResult> {
  const start = performance.now();
  const compilation = new Compilation({ ...workspace, ...place }, components);
  const result: CompileResult = { compiled: [], unchanged: 0, written: [], ms: 0 };
  for (const target of findTargets(targets)) await compilation.run(target, result);
  result.ms = performance.now() - start;
  if (compilation.findings.size > 0) throw new CompileError([...compilation.findings.values()]);
  return result;
}
