import type { ComponentSyntax } from '../source/component-syntax.js';

/** A place in a component's source that breaks a rule. */
export interface Breach {
  /** 1-based. */
  line: number;
  message: string;
  fix: string;
}

/** An authoring rule. One file each; `why` is what an author learns from it. */
export interface Rule {
  id: string;
  why: string;
  check(source: ComponentSyntax): Breach[];
}
