import { pathToFileURL } from 'node:url';
import type { ComponentContract } from '@pantograph/contract';
import { CompileError } from '../compile-error.js';
import { reloadWithVersion } from './reload-with-version.js';

/** Load the contract that a built `NAME.schema.js` exports. `version` makes a changed file load anew in one process. */
export async function loadContract(file: string, name: string, version: string): Promise<ComponentContract> {
  reloadWithVersion();
  const exports: Record<string, unknown> = await import(`${pathToFileURL(file).href}?version=${version}`);
  const contract = Object.values(exports).find((value) => isContractOf(value, name));
  if (contract) return contract;
  throw new CompileError([
    {
      rule: 'contract',
      severity: 'error',
      file,
      path: name,
      message: `${name}.schema.ts exports no contract with the name "${name}".`,
      fix: `Export defineComponent({ name: '${name}', ... }) from it.`,
    },
  ]);
}

function isContractOf(value: unknown, name: string): value is ComponentContract {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name && 'props' in value;
}
