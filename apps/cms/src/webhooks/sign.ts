import { createHmac } from 'node:crypto';

/**
 * Make the headers that prove who sends a webhook and when: https://www.standardwebhooks.com
 *
 * @param at seconds since 1970
 */
export function signedHeaders(secret: Buffer, id: string, at: number, body: string): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`${id}.${at}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` };
}
