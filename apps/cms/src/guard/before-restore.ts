import type { CollectionBeforeOperationHook } from 'payload';
import { may } from '../access/permissions.ts';
import { personOf } from '../access/roles.ts';
import { refuse } from '../errors.ts';

/** A version comes back as what is written, never as what is live; who may not write may not restore either. */
export const beforeRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion' || req.context.system === true) return args;
  const person = personOf(req);
  if (!may(person?.role, 'write')) throw refuse('Who restores a version must be allowed to write.', 'id', 403);
  return args;
};
