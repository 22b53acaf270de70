import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';

const prefix = 'whsec_';

/** Make what a webhook is signed with, as the Standard Webhooks write it. */
export function makeSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/** Close a secret, so that a copy of the database alone signs nothing. */
export function sealSecret(payload: Payload, secret: string): string {
  return payload.encrypt(secret);
}

/** Get the bytes that sign. */
export function openSecret(payload: Payload, sealed: string): Buffer {
  return Buffer.from(payload.decrypt(sealed).slice(prefix.length), 'base64');
}
