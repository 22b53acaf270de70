import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { signedHeaders } from '../../src/webhooks/sign.ts';

const guide = readFileSync(fileURLToPath(new URL('../../../../docs/leads-and-webhooks.md', import.meta.url)), 'utf8');
const example = /```js\n(import \{ createHmac[\s\S]*?)```/.exec(guide)?.[1] ?? '';

type IsOurs = (headers: Record<string, string>, body: string, secret: string) => boolean;

/** The receiver of the guide, letter for letter. */
async function receiver(): Promise<IsOurs> {
  const module = `data:text/javascript,${encodeURIComponent(`${example}\nexport { isOurs };`)}`;
  return ((await import(/* @vite-ignore */ module)) as { isOurs: IsOurs }).isOurs;
}

const key = Buffer.alloc(32, 7);
const secret = `whsec_${key.toString('base64')}`;
const body = '{"type":"document.published"}';
const now = () => Math.floor(Date.now() / 1000);

test('the receiver of the guide takes what the CMS signed', async () => {
  expect((await receiver())(signedHeaders(key, 'msg_1', now(), body), body, secret)).toBe(true);
});

test.each([
  ['what was recorded an hour ago and is sent again', () => [signedHeaders(key, 'msg_1', now() - 3600, body), body]],
  ['what is to be good for later', () => [signedHeaders(key, 'msg_1', now() + 3600, body), body]],
  [
    'an old message that claims to be new',
    () => [{ ...signedHeaders(key, 'msg_1', 1, body), 'webhook-timestamp': String(now()) }, body],
  ],
  ['another body', () => [signedHeaders(key, 'msg_1', now(), body), '{}']],
  ['another key', () => [signedHeaders(Buffer.alloc(32, 8), 'msg_1', now(), body), body]],
  ['another id', () => [{ ...signedHeaders(key, 'msg_1', now(), body), 'webhook-id': 'msg_2' }, body]],
  ['nothing that proves anything', () => [{}, body]],
] as [string, () => [Record<string, string>, string]][])('and refuses %s', async (_, sent) => {
  const [headers, text] = sent();
  expect((await receiver())(headers, text, secret)).toBe(false);
});
