import { z } from 'zod';
import type { ComponentContract } from './define-component.js';
import { readField } from './read-field.js';

/** Get the contract of a component as documents have it: without the fields that are of use in an application alone. */
export function documentContract(contract: ComponentContract): ComponentContract {
  const fields = Object.entries<z.core.$ZodType>(contract.props.shape);
  const kept = fields.filter(([, field]) => !readField(field).meta.appOnly);
  return kept.length === fields.length ? contract : { ...contract, props: z.strictObject(Object.fromEntries(kept)) };
}
