import type { ComponentContract } from '@pantograph/contract';
import { emitInterface } from '../interface/emit-interface.js';
import { pascalCase } from '../names/pascal-case.js';
import { fingerprint } from './fingerprint.js';

/** Hash what the output of a component depends on: its markup, its contract, and the contracts of those it nests. */
export function fingerprintComponent(
  code: string,
  name: string,
  contracts: ReadonlyMap<string, ComponentContract>,
): string {
  const nested = [...contracts.keys()].filter((other) => other !== name && code.includes(`${other}.lite`));
  return fingerprint(code, ...[name, ...nested].flatMap((each) => describe(contracts.get(each))));
}

function describe(contract: ComponentContract | undefined): string[] {
  if (!contract) return [];
  const { name, slots, events, models } = contract;
  return [emitInterface(pascalCase(name), contract), JSON.stringify({ slots, events, models })];
}
