import { environment } from '../environment.ts';
import { networkOf } from './network-of.ts';

/** Say who asks, for limits; everybody is one where no proxy says it. */
export function visitorOf(headers: Headers): string {
  if (!environment.behindProxy) return 'direct';
  return networkOf(headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'direct');
}
