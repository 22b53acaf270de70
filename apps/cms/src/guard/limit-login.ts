import type { CollectionBeforeOperationHook } from 'payload';
import { refuse } from '../errors.ts';
import { addressOf } from './address-of.ts';

const mostTries = 20;
const minute = 60_000;
const tries = new Map<string, number[]>();

/**
 * Let one address try to sign in twenty times a minute, whatever the account: beside the lock of an account after five
 * wrong passwords, which alone would let a list of accounts be tried.
 */
export const limitLogin: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['login', 'forgotPassword', 'resetPassword'].includes(operation) || req.payloadAPI === 'local') return args;
  const from = addressOf(req.headers);
  const now = Date.now();
  const recent = [...(tries.get(from) ?? []).filter((at) => now - at < minute), now];
  tries.set(from, recent);
  if (tries.size > 10_000) tries.clear();
  if (recent.length > mostTries)
    throw refuse('Too many tries to sign in. Wait a minute, then try again.', 'email', 429);
  return args;
};
