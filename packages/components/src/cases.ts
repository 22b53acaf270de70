import type { BehaviourCase } from './behaviour-case.js';
import { all } from './generated/cases.js';

export type { BehaviourCase, Expectation, Step } from './behaviour-case.js';

/** The behaviours to prove on every target, by the component's name. */
export const cases: Readonly<Record<string, readonly BehaviourCase[]>> = all;
