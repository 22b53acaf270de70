import { may } from '../access/permissions.ts';
import type { Role } from '../access/roles.ts';

/** Tell whether a role shows drafts to people without an account. */
export function mayShare(role: Role | undefined): boolean {
  return may(role, 'write') || may(role, 'comment');
}
