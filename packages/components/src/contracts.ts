import type { ComponentContract } from '@pantograph/contract';
import { all } from './generated/contracts.js';

/** The kinds of components in the order in which they are listed. */
const kinds: readonly ComponentContract['kind'][] = ['primitive', 'section', 'frame'];

/** Every component's contract, by its name: primitives, sections, then the parts of the frame, each in the order of their names. */
export const contracts: Readonly<Record<string, ComponentContract>> = Object.fromEntries(
  kinds.flatMap((kind) => Object.entries<ComponentContract>(all).filter(([, contract]) => contract.kind === kind)),
);
