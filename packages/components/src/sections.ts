import type { ComponentContract } from '@pantograph/contract';
import { contracts } from './contracts.js';

/** The contracts of the components that may stand on a page, by name. */
export const sections: Readonly<Record<string, ComponentContract>> = Object.fromEntries(
  Object.entries(contracts).filter(([, contract]) => contract.kind === 'section'),
);
