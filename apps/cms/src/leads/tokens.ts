import { createHash, createHmac, randomBytes } from 'node:crypto';
import { environment } from '../environment.ts';

/** What a link in a mail does. */
export type TokenPurpose = 'confirm' | 'unsubscribe' | 'file';

/** What a lead's links are made of: random, and worth nothing without the secret of the CMS. */
export function makeSalt(): string {
  return randomBytes(16).toString('base64url');
}

/** Make what stands in a link. The same lead's is always the same, so that an older mail still works. */
export function tokenOf(salt: string, purpose: Exclude<TokenPurpose, 'confirm'>): string {
  return hmac(`${purpose} ${salt}`);
}

/**
 * Make what stands in the link that confirms. An older mail of the same asking still works; one from before somebody unsubscribed
 * does not, or whoever has it could subscribe them again.
 */
export function confirmTokenOf(salt: string, unsubscribedAt: string | null): string {
  return hmac(`confirm ${salt}${unsubscribedAt === null ? '' : ` ${unsubscribedAt}`}`);
}

function hmac(text: string): string {
  return createHmac('sha256', environment.secret).update(text).digest('base64url');
}

/** Make what of a token is kept: enough to know it again, and not enough to use it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Hide what counts or names something without being shown, such as an address of a visitor. */
export function pseudonym(value: string): string {
  return createHmac('sha256', environment.secret).update(`pseudonym ${value}`).digest('base64url').slice(0, 27);
}
