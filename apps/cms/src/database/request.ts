import { AsyncLocalStorage } from 'node:async_hooks';
import type { ResultSet, Statement } from './queued-sqlite.ts';

/** What one request does in the database. */
export interface DatabaseRequest {
  /** Runs a statement in the transaction that the request has open. */
  open?: (statement: Statement) => ResultSet;
}

// Routes and the start of the server are bundled apart and must still mean the same request.
const key = Symbol.for('pantograph.cms.request');
const holder = globalThis as { [key]?: AsyncLocalStorage<DatabaseRequest> };
holder[key] ??= new AsyncLocalStorage<DatabaseRequest>();
const requests = holder[key];

/** Get what is known of the request that this code runs in. */
export function currentRequest(): DatabaseRequest | undefined {
  return requests.getStore();
}

/**
 * Let a handler run as one request: what Payload writes beside its own transaction, as when a password is forgotten, joins
 * it. With one writer it would else wait for itself.
 */
export function inRequest<Args extends unknown[], Result>(
  handler: (...args: Args) => Result,
): (...args: Args) => Result {
  return (...args) => requests.run({}, () => handler(...args));
}
