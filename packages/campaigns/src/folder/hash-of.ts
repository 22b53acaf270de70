import { hash } from 'node:crypto';

/** Hash content, to know it again. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22);
}
