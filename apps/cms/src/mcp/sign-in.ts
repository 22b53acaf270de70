import { executeAuthStrategies, type PayloadRequest } from 'payload';

/**
 * Get the person whose key a request shows, as Payload has it (`users API-Key KEY`) or as clients of MCP send it
 * (`Bearer KEY`). Only keys count: what a browser sends along by itself must not act here.
 */
export async function personOfKey(req: PayloadRequest): Promise<PayloadRequest['user']> {
  const [, scheme, key] = /^(users API-Key|Bearer) +(\S+)$/.exec(req.headers.get('authorization') ?? '') ?? [];
  if (scheme === undefined) return null;
  const headers = new Headers({ authorization: `users API-Key ${key}` });
  const { user } = await executeAuthStrategies({ headers, payload: req.payload });
  return user;
}
