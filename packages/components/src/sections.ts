import { type ComponentContract, documentContract } from '@pantograph/contract';
import { contracts } from './contracts.js';

/** The contracts of the components that may stand on a page, by name, with the fields that a page's document may have. */
export const sections: Readonly<Record<string, ComponentContract>> = Object.fromEntries(
  Object.entries(contracts)
    .filter(([, contract]) => contract.kind === 'section')
    .map(([name, contract]) => [name, documentContract(contract)]),
);
