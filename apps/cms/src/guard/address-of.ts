import { environment } from '../environment.ts';

/** Where a request came from, for limits; everybody is one where no proxy says it. */
export function addressOf(headers: Headers): string {
  if (!environment.behindProxy) return 'direct';
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'direct';
}
