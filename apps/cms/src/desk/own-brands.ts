import type { Person } from '../access/roles.ts';
import { brands } from '../project/brands.ts';

/** List the ids of the brands somebody works for, of those the project has. */
export function ownBrands({ role, brands: own }: Person): string[] {
  return [...brands.keys()].filter((id) => role === 'admin' || (own ?? []).includes(id));
}
