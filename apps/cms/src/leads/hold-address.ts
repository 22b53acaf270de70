import type { PayloadRequest } from 'payload';
import { hold } from '../database/transaction.ts';

/** Let one thing at a time happen to what is known of somebody in a brand, to the end of the transaction. */
export function holdAddress(req: PayloadRequest, brand: string, email: string | null): Promise<void> {
  return hold(req, `lead ${brand}/${email}`);
}
