import type { ComponentContract } from '@pantograph/contract';
import { emitInterface } from '../interface/emit-interface.js';
import { pascalCase } from '../names/pascal-case.js';
import { fingerprint } from './fingerprint.js';

/** Hash what the output of a component depends on: its markup, its contract, and the contracts and roots of those it nests. */
export function fingerprintComponent(
  code: string,
  name: string,
  contracts: ReadonlyMap<string, ComponentContract>,
  rootOf: (name: string) => string | undefined,
): string {
  const nested = [...contracts.keys()].filter((other) => other !== name && code.includes(`${other}.lite`));
  const roots = nested.map((each) => rootOf(each) ?? '');
  return fingerprint(code, ...roots, ...[name, ...nested].flatMap((each) => describe(contracts.get(each))));
}

function describe(contract: ComponentContract | undefined): string[] {
  if (!contract) return [];
  const { name, slots, events, models } = contract;
  return [emitInterface(pascalCase(name), contract), JSON.stringify({ slots, events, models })];
}
