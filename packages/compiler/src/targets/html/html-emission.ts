import type { ComponentSource } from '../../source/component-source.js';
import type { EmitContext } from '../target.js';
import { inlineState } from './inline-state.js';

/** What is gathered while one component is emitted: the runtime it uses, and names for variables. */
export class HtmlEmission {
  readonly runtime = new Set<string>();
  /** The attributes that the root itself has, where the root is an element. */
  ownAttributes: readonly string[] | undefined;
  #variables = 1;

  constructor(
    readonly source: ComponentSource,
    readonly context: EmitContext,
  ) {}

  /** Write a call of a runtime function. */
  use(name: string, parameters: string): string {
    this.runtime.add(name);
    return `${name}(${parameters})`;
  }

  /** Prepare an expression of the source: state is replaced, runtime functions it calls are noted. */
  resolve(code: string): string {
    if (code.includes('safeUrl(')) this.runtime.add('safeUrl');
    return inlineState(code, this.source.component);
  }

  /** Name a variable that nothing else has. */
  variable(): string {
    this.#variables += 1;
    return `html${this.#variables}`;
  }
}
