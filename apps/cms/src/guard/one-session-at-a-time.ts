import type { CollectionAfterLogoutHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { markSignIn, sessionsOf } from '../database/sessions.ts';
import { hold } from '../database/transaction.ts';

/** Let whoever changes the sessions of an account wait for the others who do, so that none of them undoes what another did. */
export const beforeSession: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'login') markSignIn(req);
  if (operation === 'refresh') await holdSessions(req);
  return args;
};

/** The same for who signs out: Payload calls this before it takes their session away. */
export const beforeSignOut: CollectionAfterLogoutHook = ({ req }) => holdSessions(req);

async function holdSessions(req: PayloadRequest): Promise<void> {
  if (req.user) await hold(req, sessionsOf(req.user.id));
}
