import type { ComponentContract, Example } from '@pantograph/contract';
import type { BrowserTarget } from '../targets/target.js';

/** A component in a target, and all there is to show of it. */
export interface Subject {
  target: BrowserTarget;
  component: string;
  contract: ComponentContract;
  examples: Readonly<Record<string, Example<Record<string, unknown>>>>;
}

/** One thing that is proved of a subject. */
export interface Proof {
  /** What the report calls it: a sentence about the component. */
  behaviour: string;
  prove(): Promise<void>;
}

/** Something that components have in common: gives what is to be proved of one, and nothing where it has none of it. */
export type Behaviour = (subject: Subject) => readonly Proof[];
