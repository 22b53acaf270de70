import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { brandOf } from '../project/brands.ts';
import { shellAddresses } from './shell-addresses.ts';

/** How long an answer holds, a refusal shorter, and how long one is waited for, in milliseconds: the editor opens meanwhile. */
const holds = 15_000;
const refusalHolds = 3_000;
const within = 1_000;

const known = new Map<string, { answers: Promise<boolean>; until: number }>();

/** Tell whether a brand's site has the page that draws drafts now, as it was asked within the last seconds. */
export function siteAnswers(brand: string): Promise<boolean> {
  const last = known.get(brand);
  if (last && last.until > Date.now()) return last.answers;
  const address = shellAddresses(brand)[brandOf(brand).defaultLocale];
  const answers = address === undefined ? Promise.resolve(false) : isThere(new URL(address));
  const entry = { answers, until: Date.now() + holds };
  known.set(brand, entry);
  void answers.then((isThere) => {
    if (!isThere) entry.until = Date.now() + refusalHolds;
  });
  return answers;
}

function isThere(address: URL): Promise<boolean> {
  const send = address.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve) => {
    const request = send(address, {
      method: 'HEAD',
      agent: false,
      signal: AbortSignal.timeout(within),
      ...(address.hostname.endsWith('.localhost') && { lookup: loopback }),
    });
    request.on('response', ({ statusCode }) => resolve(statusCode === 200));
    request.on('error', () => resolve(false));
    request.end();
  });
}

/** Browsers take names below localhost to be this machine; what looks names up elsewhere does not know them everywhere. */
const loopback: LookupFunction = (_name, { all }, done) => {
  const address = { address: '127.0.0.1', family: 4 };
  if (all) done(null, [address]);
  else done(null, address.address, address.family);
};
