import type { CollectionAfterLoginHook, CollectionBeforeOperationHook } from 'payload';
import { refuse } from '../errors.ts';
import { Limit } from '../limits/limit.ts';
import { visitorOf } from '../limits/visitor-of.ts';

const minute = 60_000;
/** Of one visitor, whatever the account: a list of accounts cannot be tried. */
const byVisitor = new Limit(20, minute);
/** Of one account, whoever asks, and whether there is such an account or not: nobody learns which there are. */
const byAccount = new Limit(5, 10 * minute);
/** Letters that one account or address may have sent. */
const letters = new Limit(5, 10 * minute);
const limited = ['login', 'forgotPassword', 'resetPassword', 'unlock'];

/** Let nobody try passwords, or have letters sent, again and again. */
export const limitLogin: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!limited.includes(operation) || req.payloadAPI === 'local') return args;
  if (!byVisitor.take(visitorOf(req.headers))) {
    throw refuse('Too many tries to sign in. Wait a minute, then try again.', 'email', 429);
  }
  const account = accountOf(args);
  if (operation === 'login' && !byAccount.take(account)) {
    throw refuse('Too many tries to sign in to this account. Wait ten minutes, then try again.', 'email', 429);
  }
  if (operation === 'forgotPassword' && !letters.take(account)) {
    throw refuse('Too many letters to this address. Wait ten minutes, then try again.', 'email', 429);
  }
  return args;
};

/** Who knows the password has not been guessing. */
export const forgetTries: CollectionAfterLoginHook = ({ user }) => {
  byAccount.forget(nameOf(user.email));
};

function accountOf(args: unknown): string {
  return nameOf((args as { data?: { email?: unknown } }).data?.email);
}

function nameOf(email: unknown): string {
  return typeof email === 'string' ? email.toLowerCase().trim().slice(0, 320) : '';
}
