import { createHmac, timingSafeEqual } from 'node:crypto';
import { environment } from '../environment.ts';

/** What is signed: a signature of one kind is worth nothing as another. */
type Kind = 'picture' | 'link';

/** Sign a text with the secret of the CMS: HMAC-SHA256, base64url. */
export function sign(kind: Kind, text: string): string {
  return createHmac('sha256', environment.secret).update(`pantograph preview ${kind}\n${text}`).digest('base64url');
}

/** Tell whether a text was signed here, in a time that says nothing of the signature. */
export function isSigned(kind: Kind, text: string, signature: string): boolean {
  const [own, given] = [sign(kind, text), signature].map((one) => Buffer.from(one));
  return own !== undefined && given !== undefined && own.length === given.length && timingSafeEqual(own, given);
}
