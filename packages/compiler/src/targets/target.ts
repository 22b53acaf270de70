import type { ComponentContract } from '@pantograph/contract';
import type { Rule } from '../rules/rule.js';
import type { ComponentSource } from '../source/component-source.js';

/** A generated file; its path is relative to the package's `src`. */
export interface GeneratedFile {
  path: string;
  code: string;
}

/** What a target may ask about components other than the one it emits. */
export interface EmitContext {
  /** Contracts of all components, by name. */
  contracts: ReadonlyMap<string, ComponentContract>;
  /** Tell what another component's root is: a tag, or the name of a component; undefined where it cannot be read. */
  rootOf(name: string): string | undefined;
}

/** One framework (or none) that components are compiled to. Everything about it lies in its folder. */
export interface Target {
  /** Also the name of its folder here and of its package. */
  name: string;
  /** What this target cannot express, each with a remedy. */
  limits: readonly Rule[];
  /** Folders whose files are copied into `src/runtime`. */
  runtime: readonly string[];
  emit(source: ComponentSource, context: EmitContext): Promise<GeneratedFile[]>;
  /** Write what a component's style sheet needs in this target alone. */
  styleOf?(component: string): string;
  /** Emit what names the whole: `index.ts` and the like. */
  emitIndex(contracts: readonly ComponentContract[]): GeneratedFile[];
}
